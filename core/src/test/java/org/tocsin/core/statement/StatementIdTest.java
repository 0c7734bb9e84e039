package org.tocsin.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.core.Told;

class StatementIdTest {
    @Property
    void isReadAsItIsWritten(@ForAll @IntRange(max = 1_000_000) int report, @ForAll @IntRange(min = 1) int number) {
        StatementId id = new StatementId(Told.report(report), number);
        assertThat(StatementId.parse(id.toString())).isEqualTo(id);
        assertThat(id.brief()).isEqualTo("s" + number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-s", "-s0", "-s-1", "-s+1", "-s01", "-sx", "-s99999999999", "-s1 ", "", "-1"})
    void saysWhatIsNoId(String end) {
        String bad = Told.report(7) + end;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatementId.parse(bad))
                .withMessageContaining(bad)
                .withMessageContaining("Maybe");
    }

    @Test
    void comesByReportThenByNumber() {
        StatementId first = new StatementId(Told.report(1), 10);
        assertThat(first).isGreaterThan(new StatementId(Told.report(1), 9));
        assertThat(first).isLessThan(new StatementId(Told.report(2), 1));
    }

    @Test
    void isNumberedFromOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new StatementId(Told.report(1), 0));
    }
}
