package org.tocsin.eval.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tocsin.core.mention.EventType;
import org.tocsin.eval.Figure;

class KindsBenchmarkTest {
    @Test
    void kindsHaveNamesAndCodes() {
        assertThat(KindCodes.find("Armed clash")).contains(EventType.ARMED_CLASH);
        assertThat(KindCodes.find("REM_EXPLOS")).contains(EventType.REMOTE_EXPLOSIVE);
        assertThat(KindCodes.find("KISSING")).isEmpty();
    }

    @Test
    void weightsKindsByTheirTexts() {
        var figures = KindsBenchmark.figures(List.of(
                        pair(EventType.ATTACK, EventType.ATTACK),
                        pair(EventType.ATTACK, EventType.ATTACK),
                        pair(EventType.ATTACK, EventType.ATTACK),
                        new KindsBenchmark.Pair(EventType.ARRESTS, Optional.empty())))
                .stream()
                .collect(Collectors.toMap(Figure::name, Figure::value));
        assertThat(figures)
                .containsEntry("accuracy", 75.0)
                .containsEntry("macro_f1", 50.0)
                .containsEntry("weighted_f1", 75.0)
                .containsEntry("texts_without_event", 25.0);
    }

    private static KindsBenchmark.Pair pair(EventType key, EventType read) {
        return new KindsBenchmark.Pair(key, Optional.of(read));
    }
}
