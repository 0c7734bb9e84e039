package org.tocsin.eval.muc4.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateFileTest {
    private static final String FILE = """
            ; a comment
            0.  MESSAGE: ID                     MILL-0001 (X)
            1.  MESSAGE: TEMPLATE               1 (OPTIONAL)
            4.  INCIDENT: TYPE                  BOMBING
            ; another
            6.  INCIDENT: INSTRUMENT ID         "BOMB"
                                                ? "FUSE"
            17. PHYS TGT: TOTAL NUMBER          -

            0.  MESSAGE: ID                     MILL-0002
            1.  MESSAGE: TEMPLATE               *
            4.  INCIDENT: TYPE                  *
            """;

    @Test
    void readsTemplatesByDocument() {
        Map<String, List<Template>> read = TemplateFile.read(FILE.lines().toList());
        assertThat(read).containsOnlyKeys("MILL-0001", "MILL-0002");
        Template first = read.getOrDefault("MILL-0001", List.of()).getFirst();
        assertThat(first.id()).isEqualTo("1");
        assertThat(first.optional()).isTrue();
        assertThat(first.fills(Slot.INSTRUMENT)).hasSize(2);
        assertThat(first.fills(Slot.TARGET_TOTAL)).isEmpty();
        assertThat(read.getOrDefault("MILL-0002", List.of()).getFirst().isIrrelevant())
                .isTrue();
    }
}
