package org.tocsin.reader.encoder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * ONNX Runtime 1.29.0 on Linux takes the whole process down when it creates a session and the command line of the
 * process has more than 4096 bytes. A long class path is enough. This says so before it happens.
 */
final class CommandLine {
    private static final Path OWN = Path.of("/proc/self/cmdline");
    private static final int LONGEST = 4096;

    private CommandLine() {}

    /** @throws IllegalStateException if the command line of this process is too long */
    static void check() {
        check(OWN);
    }

    static void check(Path commandLine) {
        int length = length(commandLine);
        if (length >= LONGEST)
            throw new IllegalStateException("The command line of this process has " + length
                    + " bytes, and ONNX Runtime crashes above " + LONGEST
                    + ". Maybe give the class path in the variable CLASSPATH or in an @file instead.");
    }

    /** 0 where there is no such file: other systems are not concerned. */
    private static int length(Path commandLine) {
        try {
            return Files.isReadable(commandLine) ? Files.readAllBytes(commandLine).length : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
