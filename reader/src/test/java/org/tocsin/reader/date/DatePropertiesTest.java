package org.tocsin.reader.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.When;
import org.tocsin.core.report.Published;

class DatePropertiesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 27);

    @Property(tries = 300)
    void anyTextIsRead(@ForAll String text) {
        check(text, DAY);
    }

    @Property(tries = 1000)
    void anyRowOfDateWordsIsRead(@ForAll("dates") String text, @ForAll("days") LocalDate published) {
        check(text, published);
    }

    @Property(tries = 300)
    void everyDayIsReadBack(@ForAll("days") LocalDate day, @ForAll("days") LocalDate published) {
        String text = "on " + day.getDayOfMonth() + " " + name(day) + " " + day.getYear();
        assertThat(Dates.scan(text, Published.on(published)))
                .singleElement()
                .satisfies(m -> assertThat(m.value().days()).hasToString(day.toString()));
    }

    @Property(tries = 300)
    void withoutAYearNoDateLiesAhead(@ForAll("days") LocalDate day, @ForAll("days") LocalDate published) {
        String text = "on " + name(day) + " " + day.getDayOfMonth();
        assertThat(Dates.scan(text, Published.on(published)))
                .singleElement()
                .satisfies(m -> assertThat(m.value().days().to())
                        .isBeforeOrEqualTo(published)
                        .isAfter(published.minusYears(8).minusDays(1)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 40_000)
                .map(n -> LocalDate.of(1990, 1, 1).plusDays(n));
    }

    @Provide
    Arbitrary<String> dates() {
        return Arbitraries.of(
                        "November",
                        "Feb",
                        "26",
                        "31",
                        "29",
                        "th",
                        "2025",
                        "1999",
                        "-",
                        "/",
                        "of",
                        "the",
                        "and",
                        "to",
                        "from",
                        "between",
                        "since",
                        "last",
                        "next",
                        "this",
                        "week",
                        "months",
                        "years",
                        "two",
                        "999",
                        "ago",
                        "later",
                        "Wednesday",
                        "winter",
                        "early",
                        "late",
                        "mid",
                        "overnight",
                        "day",
                        "the same day",
                        ",",
                        ".",
                        "'s",
                        "first",
                        "half",
                        "decades",
                        "on",
                        "in",
                        "recent",
                        "past",
                        "a few",
                        "hours",
                        "will",
                        "earlier")
                .list()
                .ofMaxSize(25)
                .flatMap(parts -> Arbitraries.of(" ", "").map(by -> String.join(by, parts)));
    }

    @Test
    void hostileTextTakesLinearTime() {
        for (String piece : List.of(
                "(",
                "9",
                " ",
                "-",
                "26 ",
                "26 and ",
                "November ",
                "November 26 and ",
                "2025-",
                "from ",
                "between ",
                "on the ",
                "last ",
                "the first week of ",
                "Monday to ",
                "in late ",
                "1/1/",
                "a few ",
                "26.11.")) check(piece.repeat(500_000 / piece.length()), DAY);
    }

    private static String name(LocalDate day) {
        String name = day.getMonth().name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private static void check(String text, LocalDate published) {
        int last = 0;
        for (Mention<When> m : Dates.scan(text, Published.on(published))) {
            assertThat(m.span().start()).isGreaterThanOrEqualTo(last);
            assertThat(m.span().of(text)).isEqualTo(m.value().text());
            last = m.span().end();
        }
    }
}
