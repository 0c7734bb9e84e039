package org.tocsin.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTest {
    @Test
    void readsADay() {
        Published day = Published.parse("2025-11-27");
        assertThat(day.day()).isEqualTo("2025-11-27");
        assertThat(day.moment()).isNull();
        assertThat(day.instant()).isEqualTo(Instant.parse("2025-11-27T00:00:00Z"));
    }

    /** Early on the 27th in Dushanbe is still the 26th in Greenwich; "yesterday" goes by the outlet's calendar. */
    @Test
    void readsAMomentOnTheOutletsCalendar() {
        Published moment = Published.parse("2025-11-27T03:30:00+05:00");
        assertThat(moment.day()).isEqualTo("2025-11-27");
        assertThat(moment.instant()).isEqualTo(Instant.parse("2025-11-26T22:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2025-11-31",
                "27.11.2025",
                "2025-11-27T18:30:00",
                "2025-11-27 18:30",
                "+999999999-12-31T23:59:59Z",
                "+12025-11-27T18:30:00Z",
                "-2025-11-27T18:30:00Z"
            })
    void saysWhatToWriteInstead(String bad) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Published.parse(bad))
                .withMessageContaining(bad.isEmpty() ? "\"\"" : bad)
                .withMessageContaining("Maybe");
    }

    @Test
    void refusesAMomentOnAnotherDay() {
        OffsetDateTime moment = OffsetDateTime.parse("2025-11-27T03:30:00+05:00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Published(LocalDate.parse("2025-11-26"), moment))
                .withMessageContaining("2025-11-26");
    }

    @Property
    void isReadAsItIsWritten(@ForAll("published") Published published) {
        assertThat(Published.parse(published.toString())).isEqualTo(published);
    }

    @Property
    void theOrderIsTotalAndFitsEquals(
            @ForAll("published") Published a, @ForAll("published") Published b, @ForAll("published") Published c) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) assertThat(a).isLessThanOrEqualTo(c);
        if (a.instant().isBefore(b.instant())) assertThat(a).isLessThan(b);
    }

    @Provide
    Arbitrary<Published> published() {
        var days = Arbitraries.of("2025-11-26", "2025-11-27").map(LocalDate::parse);
        var seconds = Arbitraries.of(0, 1, 3600, 18000, 86399).injectNull(0.3);
        var offsets = Arbitraries.of(-5, 0, 5).map(ZoneOffset::ofHours);
        return Combinators.combine(days, seconds, offsets)
                .as((day, second, offset) -> second == null
                        ? Published.on(day)
                        : Published.at(day.atStartOfDay().plusSeconds(second).atOffset(offset)));
    }
}
