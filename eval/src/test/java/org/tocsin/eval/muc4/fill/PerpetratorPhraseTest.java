package org.tocsin.eval.muc4.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.core.measure.Span;

class PerpetratorPhraseTest {
    @Test
    void aTerroristAttackNamesNobody() {
        assertThat(find("a terrorist attack on a bank", "terrorist")).isEmpty();
    }

    @Test
    void rebelForcesAreNamedInFull() {
        assertThat(find("the rebel forces burned a bus", "rebel")).contains("rebel forces");
        assertThat(find("a rebel burned a bus", "rebel")).contains("rebel");
        assertThat(find("rebels burned a bus", "rebels")).contains("rebels");
    }

    private static Optional<String> find(String text, String name) {
        int start = text.indexOf(name);
        return PerpetratorPhrase.find(text, new Span(start, start + name.length()), name);
    }
}
