package org.tocsin.core.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrackRecordTest {
    @Test
    void whoIsContradictedIsNotConfirmedAsWell() {
        var all = List.of(new Corroboration(2, 0), new Corroboration(2, 1), new Corroboration(0, 0));
        assertThat(TrackRecord.of(all)).isEqualTo(new TrackRecord(3, 1, 1, 1));
    }

    @Test
    void thePartsMakeTheWhole() {
        assertThatThrownBy(() -> new TrackRecord(3, 1, 1, 0)).hasMessageContaining("3 statements");
    }
}
