package org.tocsin.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The frame around the benchmarks, with one that only counts letters. */
class BenchCommandTest {
    @TempDir
    Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        CommandLine line = Main.line(new BenchCommand(home, List.of(new Letters())));
        return line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(arguments);
    }

    @Test
    void jsonIsFlat() throws Exception {
        Files.writeString(home.resolve("abc"), "aab");
        assertThat(run("letters", "--data", home.toString(), "--set", "abc", "--format", "json"))
                .isZero();
        assertThat(out).hasToString("{\n  \"letters\": 3,\n  \"a_share\": 66.67\n}\n");
    }

    @Test
    void aResultIsKeptAndTheNextOneComparedWithIt() throws Exception {
        Files.writeString(home.resolve("abc"), "aab");
        run("letters", "--data", home.toString(), "--set", "abc");
        assertThat(out.toString()).doesNotContain("Changes are against");
        Files.writeString(home.resolve("abc"), "aabb");
        run("letters", "--data", home.toString(), "--set", "abc");
        assertThat(out.toString())
                .contains("+1\n")
                .contains("-16.67")
                .contains("Changes are against the result of unknown");
        assertThat(home.resolve("eval/results/letters-abc.json")).content().contains("\"letters\": 4");
        assertThat(home.resolve("docs/accuracy.md"))
                .content()
                .contains("`./tocsin bench letters --data DIR --set abc` at `unknown`")
                .contains("| a_share | 50 [50, 50] |");
    }

    @Test
    void nothingIsWrittenWhenSoAsked() throws Exception {
        Files.writeString(home.resolve("abc"), "aab");
        run("letters", "--data", home.toString(), "--set", "abc", "--no-record");
        assertThat(home.resolve("eval")).doesNotExist();
    }

    @Test
    void aSetThatIsNotThereIsNamed() {
        assertThat(run("letters", "--data", home.toString(), "--set", "nowhere"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("nowhere").contains("Maybe --data or --set is wrong");
        assertThat(run("letters", "--data", home.toString(), "--set", "../x")).isEqualTo(1);
        assertThat(err.toString()).contains("../x is not inside");
    }

    @Test
    void theDataMayBeTheFolderInWhichOneIs() {
        assertThat(run("letters", "--data", ".", "--set", "pom.xml", "--no-record"))
                .isZero();
        assertThat(run("letters", "--data", ".", "--set", "../pom.xml", "--no-record"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("../pom.xml is not inside");
    }

    @Test
    void whatIsMissingIsAskedFor() {
        assertThat(run("letters")).isEqualTo(1);
        assertThat(err.toString()).contains("letters needs --data. Maybe add: --data DIR");
        assertThat(run("nothing")).isEqualTo(1);
        assertThat(err.toString()).contains("There is no benchmark \"nothing\". Maybe one of: letters.");
    }

    @Test
    void withoutANameItListsWhatThereIs() {
        assertThat(run()).isZero();
        assertThat(out.toString()).startsWith("letters      Counts letters.");
    }

    private static final class Letters implements Benchmark {
        @Override
        public String name() {
            return "letters";
        }

        @Override
        public String description() {
            return "Counts letters.";
        }

        @Override
        public Result run(Task task) throws java.io.IOException {
            String text = Files.readString(task.get(task.set()));
            double share =
                    Counts.percent((double) text.chars().filter(c -> c == 'a').count(), text.length());
            List<Figure> figures = new ArrayList<>();
            figures.add(Figure.of("letters", text.length()));
            figures.add(Figure.of("a_share", share, new Interval(share, share)));
            return new Result(figures);
        }
    }
}
