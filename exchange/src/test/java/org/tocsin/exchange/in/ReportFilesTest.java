package org.tocsin.exchange.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final ReportFiles files = new ReportFiles(Intake.of(html -> Heading.of("Page Post", null)));

    @Test
    void aFolderIsReadInOrderAndHiddenFilesAreNot() throws IOException {
        write("b.txt", "Outlet: B\n\nText b.");
        write("a/z.html", "<html><body>Text z.</body></html>");
        write("a/.hidden.txt", "Outlet: H\n\nHidden.");
        write(".git/c.txt", "Outlet: C\n\nHidden too.");
        write("README.md", "No report.");

        assertThat(lines()).containsExactly("Page Post HTML <html><body>Text z.</body></html>", "B TEXT Text b.");
    }

    @Test
    void linksLeadToFilesInsideTheFolderOnly(@TempDir Path outside) throws IOException {
        write("a.txt", "Outlet: A\n\nInside.");
        Files.writeString(outside.resolve("secret.txt"), "Outlet: S\n\nOutside.");
        Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("a.txt"));
        Files.createSymbolicLink(folder.resolve("c.txt"), outside.resolve("secret.txt"));
        Files.createSymbolicLink(folder.resolve("d"), outside);

        assertThat(lines()).containsExactly("A TEXT Inside.", "A TEXT Inside.");
    }

    @Test
    void aBadLineDoesNotStopTheOthers() throws IOException {
        write("a.jsonl", """
                {"outlet":"A","published":"2025-11-27","text":"One."}

                {"outlet":"A","text":"cut sho
                {"outlet":"A","published":27,"text":"Three."}
                ["A"]
                {"outlet":"A","html":"<p>Six.</p>"}
                """);

        assertThat(lines())
                .satisfiesExactly(
                        l -> assertThat(l).isEqualTo("A TEXT One."),
                        l -> assertThat(l).contains("a.jsonl:3: Not JSON: ").contains("Maybe"),
                        l -> assertThat(l).contains("a.jsonl:4: \"published\" is no text but 27. Maybe"),
                        l -> assertThat(l).contains("a.jsonl:5: Not a JSON object but array. Maybe"),
                        l -> assertThat(l).isEqualTo("A HTML <p>Six.</p>"));
    }

    @Test
    void jsonFilesHoldOneObjectAnArrayOrLines() throws IOException {
        write("1.json", "{\n \"outlet\": \"A\",\n \"text\": \"One.\"\n}");
        write("2.json", "[{\"outlet\":\"B\",\"text\":\"Two.\"}, {\"outlet\":\"B\"}]");
        write("3.json", "{\"outlet\":\"C\",\"text\":\"Three.\"}\n{\"outlet\":\"C\",\"text\":\"Four.\"}\n");
        write("4.json", "{\n \"outlet\": ");

        assertThat(lines())
                .satisfiesExactly(
                        l -> assertThat(l).isEqualTo("A TEXT One."),
                        l -> assertThat(l).isEqualTo("B TEXT Two."),
                        l -> assertThat(l).contains("2.json: Object 2: The object has no \"text\". Maybe"),
                        l -> assertThat(l).isEqualTo("C TEXT Three."),
                        l -> assertThat(l).isEqualTo("C TEXT Four."),
                        l -> assertThat(l).contains("4.json: Not JSON: "));
    }

    @Test
    void whatIsTooLargeIsRefusedUnread() throws IOException {
        write("a.txt", "x".repeat(ReportFiles.MAX_BYTES + 1));
        write(
                "b.jsonl",
                "{\"outlet\":\"A\",\"text\":\"" + "x".repeat(ReportFiles.MAX_BYTES)
                        + "\"}\n{\"outlet\":\"A\",\"text\":\"Two.\"}");

        assertThat(lines())
                .satisfiesExactly(
                        l -> assertThat(l).contains("a.txt: It has 10000001 bytes; a report may have 10000000. Maybe"),
                        l -> assertThat(l).contains("b.jsonl:1: It has 10000025 bytes"),
                        l -> assertThat(l).isEqualTo("A TEXT Two."));
    }

    @Test
    void theBytesOfAllPiecesAreThoseOfTheFile() throws IOException {
        write("a.jsonl", "{\"outlet\":\"A\",\"text\":\"One.\"}\n{\"outlet\":\"A\",\"text\":\"Two.\"}\n");

        try (var found = files.stream(List.of(folder))) {
            assertThat(found.mapToLong(Found::bytes).sum()).isEqualTo(Files.size(folder.resolve("a.jsonl")));
        }
    }

    @Test
    void noSuchFileIsTold() {
        assertThatThrownBy(() -> ReportFiles.list(folder.resolve("nowhere")))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("nowhere")
                .hasMessageContaining("Maybe");
    }

    private List<String> lines() {
        try (var found = files.stream(List.of(folder))) {
            return found.map(ReportFilesTest::line).toList();
        }
    }

    private static String line(Found found) {
        return switch (found) {
            case Found.OfReport r ->
                r.report().outlet() + " " + r.report().mediaType() + " "
                        + r.report().content();
            case ImportProblem p -> p.toString();
        };
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
