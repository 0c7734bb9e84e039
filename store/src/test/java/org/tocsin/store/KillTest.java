package org.tocsin.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.core.line.Line;
import org.tocsin.core.report.ReportId;

/** Killed at any moment, the store opens again with every acknowledged report, and derived from all of them. */
class KillTest {
    private static final Line LINE = new Line(LineReader.ONE);
    private static final int BULK = 20;

    @TempDir
    Path folder;

    /** Receives without end, one by one and in bulk, and prints each report when it is acknowledged. */
    static final class Child {
        public static void main(String[] args) {
            try (Store store = Store.open(Path.of(args[0]), LINE)) {
                for (long i = store.countReports(); ; i += BULK) {
                    int from = Math.toIntExact(i);
                    System.out.println(store.receive(Written.numbered(from)).report());
                    store.receiveAll(IntStream.range(from, from + BULK).mapToObj(Written::numbered), Progress.SILENT);
                    for (int k = from; k < from + BULK; k++)
                        System.out.println(Written.numbered(k).id());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void everyAcknowledgedReportIsThere(long seed) throws IOException, InterruptedException {
        Random random = new Random(seed);
        Path file = folder.resolve("t.db");
        List<String> acknowledged = new ArrayList<>();
        for (int round = 0; round < 2; round++) acknowledged.addAll(runAndKill(file, random));
        try (Store store = Store.open(file, LINE)) {
            assertThat(acknowledged).hasSizeGreaterThan(1);
            assertThat(acknowledged)
                    .allMatch(id -> store.findReport(new ReportId(id)).isPresent());
            List<String> before = Dump.derived(file);
            assertThat(store.rebuild(Progress.SILENT).isUnchanged()).isTrue();
            assertThat(Dump.derived(file)).isEqualTo(before);
        }
    }

    private static List<String> runAndKill(Path file, Random random) throws IOException, InterruptedException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx200m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classes,
                        Child.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            int enough = 1 + random.nextInt(60);
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                // The last line may be cut short by the kill.
                if (line.matches("[0-9a-f]{64}")) acknowledged.add(line);
                if (acknowledged.size() == enough) {
                    Thread.sleep(random.nextInt(60));
                    // By its handle: the process itself would close the pipe with what is still in it.
                    child.toHandle().destroyForcibly();
                }
            }
        } finally {
            child.destroyForcibly().waitFor();
        }
        return acknowledged;
    }
}
