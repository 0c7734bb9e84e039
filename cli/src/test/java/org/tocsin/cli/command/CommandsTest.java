package org.tocsin.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest extends CliTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "serve",
                "read",
                "import",
                "incidents",
                "sites",
                "warnings",
                "rebuild",
                "gazetteer",
                "bench",
                "check"
            })
    void everyCommandHasHelpWithExitCodes(String command) {
        Cli.Result result = cli.run(command, "--help");

        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("Usage: tocsin " + command)
                .contains("Exit codes:")
                .contains("wrong usage");
        assertThat(cli.run("--help").out()).contains("  " + command + " ");
    }

    @Test
    void theVersionIsTold() {
        assertThat(cli.run("--version").out()).startsWith("Tocsin ");
        assertThat(cli.run("read", "--version").out()).startsWith("Tocsin ");
    }

    @Test
    void nothingAtAllShowsTheHelp() {
        assertThat(cli.run().out()).contains("Usage: tocsin");
    }

    @Test
    void aMisspeltOptionIsToldInTwoLines() {
        Cli.Result result = cli.run("incidents", "--sinse", "2025-11-27");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .startsWith("tocsin: Unknown option")
                .contains("\nMaybe look at: tocsin incidents --help");
    }

    @Test
    void aWrongValueIsToldWithAHint() {
        assertThat(cli.run("incidents", "--since", "yesterday").err())
                .contains("\"yesterday\" is no day.\nMaybe write it as 2025-11-27.");
        assertThat(cli.run("incidents", "--near", "37.8,70.2").err())
                .contains("\"37.8,70.2\" is no point with a distance.\nMaybe write LAT,LON,KM");
        assertThat(cli.run("incidents", "--near", "137.8,70.2,5").err()).contains("No such point: lat 137.8");
        assertThat(cli.run("incidents", "--kind", "Air/dron strike").err())
                .contains("\nMaybe you meant \"Air/drone strike\".");
        assertThat(cli.run("read", "x", "--published", "soon").err()).contains("Not a date: \"soon\".\nMaybe");
    }

    @Test
    void theConfigurationIsChecked() {
        cli.write("tocsin.yaml", "store: a.db\nserver:\n  prt: 80\n");

        Cli.Result result = cli.run("sites");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("tocsin.yaml: Unknown key \"server.prt\".\nMaybe you meant \"port\".");
    }

    @Test
    void askingLeavesNothingBehind() throws IOException {
        cli.write("sites.geojson", "{\"features\":[]}");
        cli.write("tocsin.yaml", "sites: sites.geojson\nstore: data/tocsin.db\n");

        assertThat(cli.run("incidents").code()).isEqualTo(3);
        assertThat(cli.run("warnings").err()).contains("There is no store at").contains("\nMaybe import reports first");
        assertThat(cli.run("rebuild").code()).isEqualTo(3);
        assertThat(cli.run("sites").code()).isZero();
        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder("sites.geojson", "tocsin.yaml");
        }
    }

    @Test
    void checkIsTheLaunchers() {
        Cli.Result result = cli.run("check", "-pl", "core");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("Maybe run ./tocsin check");
    }

    @Test
    void anErrorInsideShowsNoTraceUnlessAsked() {
        cli.program = folder;
        cli.write("samples/reports/a.txt", "Outlet: A\n\nText.");
        cli.write("samples/sites.geojson", "{\"features\":[]}");
        cli.pageServer = (settings, record) -> {
            throw new IllegalStateException("broken");
        };

        Cli.Result result = cli.run("demo");

        assertThat(result.code()).isEqualTo(70);
        assertThat(result.err())
                .contains("broken")
                .contains("\nMaybe run it again with --debug")
                .doesNotContain("\tat ");
        assertThat(cli.run("demo", "--debug").err()).contains("\tat ");
    }

    @Test
    void benchIsTheLaunchers() {
        assertThat(cli.run("bench", "speed", "--set", "x").err()).contains("Maybe run ./tocsin bench");
    }
}
