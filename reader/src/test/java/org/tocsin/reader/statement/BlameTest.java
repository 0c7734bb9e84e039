package org.tocsin.reader.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlameTest {
    @Test
    void whoClaimsCreditClaims() {
        assertThat(Blame.find("the ", ", a small group, has claimed credit for the blast"))
                .contains(Blame.CLAIMED);
    }

    @Test
    void whoNeitherClaimedNorDeniedSaidNothing() {
        assertThat(Blame.find("the ", " neither claimed responsibility nor denied it"))
                .isEmpty();
    }

    @Test
    void toHoldSomebodyResponsibleIsToAccuse() {
        assertThat(Blame.find("the president holds the ", " responsible for the raid"))
                .contains(Blame.ACCUSED);
        assertThat(Blame.find("the ministry blamed the ", " for the raid")).contains(Blame.ACCUSED);
        assertThat(Blame.find("the raid was attributed by the army to the ", "."))
                .contains(Blame.ACCUSED);
    }

    @Test
    void whoWasClearedIsNotAccused() {
        assertThat(Blame.find("the ", " was not involved in the raid")).contains(Blame.CLEARED);
        assertThat(Blame.find("the court acquitted the ", " of the murder")).contains(Blame.CLEARED);
    }

    @Test
    void aNameAloneBlamesNobody() {
        assertThat(Blame.find("talks with the ", " began on monday")).isEmpty();
    }
}
