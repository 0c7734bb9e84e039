package org.tocsin.reader.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.core.measure.Span;

class TitleBesideTest {
    @Test
    void aTitleStandsBeforeTheName() {
        assertThat(find("They shot the liberal senator Rustam Nazarov at home."))
                .contains("liberal senator");
        assertThat(find("The murder of Judge Rustam Nazarov was condemned.")).contains("Judge");
    }

    @Test
    void orBehindIt() {
        assertThat(find("Rustam Nazarov, the mayor of Vanj, was shot.")).contains("mayor of Vanj");
        assertThat(find("Rustam Nazarov, a teacher, was shot.")).contains("teacher");
    }

    @Test
    void whatIsToldOfSomebodyElseIsNoTitle() {
        assertThat(find("Rustam Nazarov, and the driver, were shot.")).isEmpty();
        assertThat(find("Rustam Nazarov was shot by a guard.")).isEmpty();
        assertThat(find("Of those whom the mayor knew, Rustam Nazarov was shot."))
                .isEmpty();
    }

    private static Optional<String> find(String text) {
        int start = text.indexOf("Rustam");
        Span name = new Span(start, start + "Rustam Nazarov".length());
        return TitleBeside.find(text, name).map(s -> s.of(text));
    }
}
