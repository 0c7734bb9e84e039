package org.tocsin.eval.muc4.fill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.core.mention.Actor;
import org.tocsin.core.mention.ActorKind;

class VictimTypeTest {
    @ParameterizedTest
    @CsvSource({
        "mayor of Vanj, GOVERNMENT_OFFICIAL",
        "the mayor's wife, CIVILIAN",
        "police commander, LAW_ENFORCEMENT",
        "daughter of the police commander, CIVILIAN",
        "union leaders, CIVILIAN",
        "presidential candidate, POLITICAL_FIGURE",
        "retired general, FORMER_ACTIVE_MILITARY",
        "senator, GOVERNMENT_OFFICIAL",
        "miners, CIVILIAN"
    })
    void theWordsTellTheType(String name, VictimType type) {
        assertThat(VictimType.of(new Actor(name, ActorKind.CIVILIANS))).isEqualTo(type);
    }
}
