package org.tocsin.reader.gazetteer.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.reader.gazetteer.Gazetteer;
import org.tocsin.reader.gazetteer.imported.ImportedSource;
import org.tocsin.reader.gazetteer.imported.Imports;

/** Killed at any moment, an import leaves each source as it was or whole, and goes on when it is started again. */
class ImportKillTest {
    private static final int ROWS = 30_000;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    @SuppressWarnings("NullAway.Init")
    private Path to;

    @SuppressWarnings("NullAway.Init")
    private List<Path> dumps;

    /** Imports the given files into the first, and says what it does. */
    static final class Child {
        public static void main(String[] args) throws IOException {
            List<Path> files = Stream.of(args).skip(1).map(Path::of).toList();
            ImportListener telling = new ImportListener() {
                @Override
                public void at(long rows, double share) {
                    System.out.println("rows " + rows);
                }

                @Override
                public void bad(BadRow row) {}

                @Override
                public void say(String line) {
                    System.out.println(line);
                }
            };
            new Importer(Path.of(args[0]), Gazetteer.load(), telling).run(files, ImportSettings.NONE);
            System.out.println("done");
        }
    }

    @BeforeEach
    void write() throws IOException {
        to = temp.resolve("gazetteer");
        dumps = List.of(temp.resolve("AA.txt"), temp.resolve("BB.txt"));
        for (int i = 0; i < dumps.size(); i++)
            try (Writer out = Files.newBufferedWriter(dumps.get(i))) {
                for (int row = 0; row < ROWS; row++)
                    out.write(Dumps.geonames(
                                    50_000_000 + i * ROWS + row,
                                    "Deh " + i + " " + row,
                                    "",
                                    37 + row * 1e-5,
                                    70,
                                    "P.PPL",
                                    "02",
                                    0)
                            + "\n");
            }
    }

    @Test
    void nothingHalfWrittenIsEverUsed() throws IOException, InterruptedException {
        Random random = new Random(4);
        // While the first is read, while its names are sorted, and in the second.
        for (String until : List.of("rows 1024", "Sorting the names of geonames-aa", "Importing geonames-bb"))
            runAndKill(until, random);

        assertThat(Imports.in(to).listSources())
                .extracting(ImportedSource::name)
                .as("the first was whole before the second began")
                .contains("geonames-aa");
        List<ImportSummary> summaries =
                new Importer(to, ImporterTest.SHIPPED, new Dumps.Heard()).run(dumps, ImportSettings.NONE);
        assertThat(summaries.getFirst().unchanged())
                .as("it goes on behind what was finished")
                .isTrue();
        assertThat(Imports.in(to).listSources())
                .extracting(ImportedSource::places)
                .containsExactly((long) ROWS, (long) ROWS);
        assertThat(Gazetteer.load(Imports.in(to).listPlaces()).listByName("Deh 1 29999"))
                .hasSize(1);
        try (Stream<Path> left = Files.list(to)) {
            assertThat(left.map(p -> p.getFileName().toString()))
                    .containsExactlyInAnyOrder(".lock", "geonames-aa.places", "geonames-bb.places");
        }
    }

    /** Kills the child a little after it has said something, and looks at what it left. */
    private void runAndKill(String until, Random random) throws IOException, InterruptedException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process child = new ProcessBuilder(Stream.concat(
                                Stream.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-Xmx300m",
                                        "-cp",
                                        classes,
                                        Child.class.getName(),
                                        to.toString()),
                                dumps.stream().map(Path::toString))
                        .toList())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        boolean killed = false;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null && !killed; line = out.readLine()) {
                if (!line.startsWith(until)) continue;
                Thread.sleep(random.nextInt(5));
                child.toHandle().destroyForcibly();
                killed = true;
            }
        } finally {
            child.destroyForcibly().waitFor();
        }
        assertThat(killed).as("the child said \"%s\"", until).isTrue();
        Imports.in(to)
                .listSources()
                .forEach(source -> assertThat(source.places()).isEqualTo(ROWS));
    }
}
