package org.tocsin.reader.encoder;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {
    @TempDir
    private Path folder;

    @Test
    void aLongOneIsRefusedBeforeItKillsTheProcess() throws IOException {
        Path file = Files.writeString(folder.resolve("cmdline"), "x".repeat(4096));
        assertThatThrownBy(() -> CommandLine.check(file))
                .hasMessageContaining("4096")
                .hasMessageContaining("CLASSPATH");
    }

    @Test
    void aShortOneAndNoneAreFine() throws IOException {
        Path file = Files.writeString(folder.resolve("cmdline"), "java Main");
        assertThatCode(() -> CommandLine.check(file)).doesNotThrowAnyException();
        assertThatCode(() -> CommandLine.check(folder.resolve("none"))).doesNotThrowAnyException();
    }
}
