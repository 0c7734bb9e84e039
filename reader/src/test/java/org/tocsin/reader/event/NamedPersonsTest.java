package org.tocsin.reader.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.core.measure.Span;

class NamedPersonsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rustam Nazarov was killed on Monday. | Rustam Nazarov",
                "On Monday Rustam K. Nazarov, mayor of Vanj, was shot. | Rustam K. Nazarov",
                "Gunmen kidnapped former senator Maria de la Cruz in May. | Maria de la Cruz",
                "They condemned the murder of Judge Nazarov. | Nazarov",
            })
    void findsThoseWhoAreHarmed(String text, String name) {
        assertThat(find(text)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rustam Nazarov met Maria Cruz on Monday.",
                "The Workers Party was wounded by the scandal.",
                "Three men were killed in Vanj.",
                "Nazarov was killed.",
            })
    void leavesEverybodyElseAlone(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void aPlaceIsNoPerson() {
        assertThat(NamedPersons.find("Faiz Abad was shot at.", List.of(new Span(0, 9))))
                .isEmpty();
    }

    private static List<String> find(String text) {
        return NamedPersons.find(text, List.of()).stream()
                .map(m -> m.span().of(text))
                .toList();
    }
}
