package org.tocsin.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tocsin.exchange.in.WebPage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadCommandTest extends CliTest {
    @Test
    void aFileIsReadAsJson() {
        String file = cli.write("a.txt", "Outlet: River Wire\nPublished: 2025-11-27\n\nA drone fell at Yol.");

        Cli.Result result = cli.run("read", file, "--format", "json");

        JsonNode document = JsonMapper.shared().readTree(result.out());
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(document.at("/report/outlet").stringValue()).isEqualTo("River Wire");
        assertThat(document.at("/statements/0/account/when/from").stringValue()).isEqualTo("2025-11-26");
        assertThat(document.at("/incidents").size()).isEqualTo(1);
        assertThat(document.at("/caveats").size()).isZero();
    }

    @Test
    void optionsWinOverTheReport() {
        String file = cli.write("a.txt", "Outlet: River Wire\nPublished: 2025-11-27\n\nA drone fell at Yol.");

        String out = cli.run("read", file, "--outlet", "Hill Post", "--published", "2025-12-05")
                .out();

        assertThat(out).contains("Hill Post, 2025-12-05").contains("2025-12-04").doesNotContain("River Wire");
    }

    @Test
    void withoutAnOutletThereIsACaveat() {
        cli.input = "A drone fell at Yol.".getBytes(StandardCharsets.UTF_8);

        Cli.Result result = cli.run("read", "-");

        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("unknown outlet, day unknown")
                .contains("unknown-outlet: Nobody told who published this. Maybe pass --outlet NAME.");
    }

    @Test
    void aPageOnTheWebIsRead() {
        URI address = URI.create("https://river.example/1");
        cli.web.put(address.toString(), new WebPage(address, true, "<html><body>A drone fell at Yol.</body></html>"));

        assertThat(cli.run("read", address.toString()).out()).contains("Page Post, day unknown");
        assertThat(cli.run("read", "https://river.example/2").code()).isEqualTo(1);
    }

    @Test
    void whatIsNoReportIsToldAndHarmsNothing() {
        refused(cli.write("empty.txt", ""), "The report is empty.\nMaybe");
        refused(cli.write("blank.txt", " \n\n "), "The report is empty.\nMaybe");
        refused(cli.write("a.pdf", "%PDF-1.7 x"), "This is a PDF file, not text.\nMaybe");
        refused(cli.write("noise.txt", noise(10_000_000)), "\nMaybe");
        refused(cli.write("large.txt", "word ".repeat(2_000_001)), "a report may have 10000000.\nMaybe");
        refused(cli.write("long.txt", "word ".repeat(500_000)), "2500000 characters; at most 2000000 are read.\nMaybe");
        refused(
                cli.write("two.jsonl", "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n"),
                "holds several reports.\nMaybe import it");
        refused(folder.toString(), "is a folder.\nMaybe import it");
        refused(folder.resolve("nowhere.txt").toString(), "No such file or folder");
    }

    @Test
    void noiseOnStandardInputIsTold() {
        cli.input = noise(10_000_001);

        Cli.Result result = cli.run("read", "-");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("more than 10000000 bytes.\nMaybe");
    }

    @Test
    void readingTouchesNoStore() {
        cli.run("read", cli.write("a.txt", "A drone fell at Yol."));

        assertThat(folder.resolve("home")).doesNotExist();
        assertThat(Files.exists(folder.resolve("tocsin.db"))).isFalse();
    }

    private void refused(String file, String message) {
        Cli.Result result = cli.run("read", file);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("tocsin: ").contains(message).doesNotContain("\tat ");
    }

    private static byte[] noise(int bytes) {
        byte[] noise = new byte[bytes];
        new Random(7).nextBytes(noise);
        return noise;
    }
}
