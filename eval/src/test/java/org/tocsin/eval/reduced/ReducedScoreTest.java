package org.tocsin.eval.reduced;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.eval.Counts;
import org.tocsin.eval.reduced.ReducedTemplate.Role;

class ReducedScoreTest {
    private static final ReducedTemplate MILL =
            new ReducedTemplate(Set.of("arson"), Map.of(Role.TARGET, List.of(Set.of("mill", "old mill"))));

    @Test
    void anyNameOfAnEntityIsRight() {
        ReducedTemplate said = new ReducedTemplate(Set.of("arson"), Map.of(Role.TARGET, List.of(Set.of("old mill"))));
        assertThat(ReducedScore.of(List.of(MILL), List.of(said))).isEqualTo(new Counts(2, 2, 2));
    }

    @Test
    void anEntityCountsOnce() {
        ReducedTemplate said =
                new ReducedTemplate(Set.of("arson"), Map.of(Role.TARGET, List.of(Set.of("old mill"), Set.of("mill"))));
        assertThat(ReducedScore.of(List.of(MILL), List.of(said))).isEqualTo(new Counts(2, 3, 2));
    }

    @Test
    void templatesOfOtherTypesDoNotMap() {
        ReducedTemplate said = new ReducedTemplate(Set.of("bombing"), Map.of(Role.TARGET, List.of(Set.of("mill"))));
        assertThat(ReducedScore.of(List.of(MILL), List.of(said))).isEqualTo(new Counts(0, 2, 2));
    }

    @Test
    void aSpuriousTemplateCostsPrecision() {
        assertThat(ReducedScore.of(List.of(), List.of(MILL))).isEqualTo(new Counts(0, 2, 0));
    }
}
