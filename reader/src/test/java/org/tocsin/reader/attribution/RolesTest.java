package org.tocsin.reader.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.core.statement.SourceRole;
import org.tocsin.reader.gazetteer.Gazetteer;
import org.tocsin.reader.lexicon.Lexicons;

final class RolesTest {
    private static final Roles ROLES = new Roles(Lexicons.load(), Gazetteer.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "head of the Vanj district administration | GOVERNMENT",
                "Karim Saidov, head of the Rushan district administration | GOVERNMENT",
                "head of the provincial council | GOVERNMENT",
                "chief of the border police | POLICE",
                "member of Jamaat Ansarullah | ARMED_GROUP",
                "head of the mining company | COMPANY",
                "spokesman for the interior ministry | GOVERNMENT",
                "head of the family | WITNESS",
                "head of the choir in Khorog | ",
            })
    void theBodyTellsTheRole(String name, SourceRole role) {
        assertThat(ROLES.find(name).orElse(null)).isEqualTo(role);
    }
}
