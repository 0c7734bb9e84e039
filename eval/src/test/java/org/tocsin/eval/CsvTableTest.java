package org.tocsin.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTableTest {
    @TempDir
    private Path folder;

    @Test
    void quotesHoldCommasLinesAndQuotes() throws IOException {
        Path file = folder.resolve("x.csv");
        Files.writeString(file, "a,b\r\n\"1, 2\",\"x \"\"y\"\"\nz\"\r\n3,\r\n");
        assertThat(CsvTable.read(file))
                .containsExactly(Map.of("a", "1, 2", "b", "x \"y\"\nz"), Map.of("a", "3", "b", ""));
    }
}
