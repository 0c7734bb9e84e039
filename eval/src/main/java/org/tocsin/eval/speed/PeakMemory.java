package org.tocsin.eval.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;

/** The most memory that this process has held, as Linux counts it. */
final class PeakMemory {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final double KB_IN_MB = 1024;

    private PeakMemory() {}

    /** In megabytes; empty on other systems. */
    static OptionalDouble findMb() throws IOException {
        if (!Files.isReadable(STATUS)) return OptionalDouble.empty();
        return Files.readAllLines(STATUS).stream()
                .filter(l -> l.startsWith("VmHWM:"))
                .mapToDouble(l -> Double.parseDouble(l.replaceAll("\\D", "")) / KB_IN_MB)
                .findFirst();
    }
}
