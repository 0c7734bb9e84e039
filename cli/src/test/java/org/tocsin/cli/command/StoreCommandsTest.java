package org.tocsin.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tocsin.cli.config.Configuration;
import org.tocsin.cli.wiring.PageServer;
import org.tocsin.cli.wiring.PortTakenException;
import tools.jackson.databind.json.JsonMapper;

class StoreCommandsTest extends CliTest {
    private static final String CAMP = """
            {"type":"FeatureCollection","features":[{"type":"Feature",
             "geometry":{"type":"Point","coordinates":[70.2,37.8]},
             "properties":{"id":"camp","name":"Camp","radius_km":1,"warn_within_km":20,"headcount":[{"count":12}]}}]}
            """;

    @BeforeEach
    void fill() {
        cli.write("tocsin.yaml", "store: data/tocsin.db\nsites: sites.geojson\n");
        cli.write("sites.geojson", CAMP);
        cli.write("reports/a.txt", "Outlet: River Wire\nPublished: 2025-11-27\n\nA drone fell at Yol.");
        cli.write("reports/b.txt", "Outlet: Hill Post\nPublished: 2025-11-27\n\nThree died when a drone came to Yol.");
    }

    @Test
    void reportsAreImportedOnce() {
        Cli.Result first = cli.run("import", folder.resolve("reports").toString());
        Cli.Result second = cli.run("import", folder.resolve("reports").toString());

        assertThat(first.code()).isZero();
        assertThat(first.out())
                .contains("2 new reports, 0 known already, 0 not readable; 2 statements")
                .contains("1 new,");
        assertThat(second.out()).contains("0 new reports, 2 known already");
    }

    @Test
    void aBadReportIsToldAndTheOthersAreImported() {
        cli.write("reports/c.txt", "No outlet here.");
        cli.write("reports/d.jsonl", "{\"outlet\":\"A\",\"text\":\"One.\"}\n{\"outl");

        Cli.Result result = cli.run("import", folder.resolve("reports").toString());

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).contains("3 new reports, 0 known already, 2 not readable");
        assertThat(result.err())
                .contains("c.txt: The report does not name its outlet. Maybe pass --outlet NAME")
                .contains("d.jsonl:2: Not JSON");
        assertThat(cli.run("import", folder.resolve("reports/c.txt").toString(), "--outlet", "Radio")
                        .code())
                .isZero();
    }

    @Test
    void incidentsAreListedAndFiltered() {
        importAll();

        assertThat(cli.run("incidents").out())
                .contains("2025-11-26 Air/drone strike")
                .contains("2 accounts");
        assertThat(json("incidents", "--format", "json")).isEqualTo(1);
        assertThat(json("incidents", "--format", "json", "--since", "2025-11-27"))
                .isZero();
        assertThat(json(
                        "incidents",
                        "--format",
                        "json",
                        "--until",
                        "2025-11-26",
                        "--kind",
                        "Explosions/Remote violence"))
                .isEqualTo(1);
        assertThat(json("incidents", "--format", "json", "--kind", "Battles")).isZero();
        assertThat(json("incidents", "--format", "json", "--near", "37.8,70.2,5"))
                .isEqualTo(1);
        assertThat(json("incidents", "--format", "json", "--near", "38.8,70.2,5"))
                .isZero();
        assertThat(cli.run("incidents", "--text", "avalanche").out()).isEqualTo("None.\n");
    }

    @Test
    void sitesAndTheirWarnings() {
        importAll();

        assertThat(cli.run("sites").out()).contains("       1      12         20  camp (Camp)");
        assertThat(cli.run("sites", "--as-of", "2026-06-01").out()).contains("       0      12");
        assertThat(cli.run("warnings").out()).contains("camp: Air/drone strike at Yol, 2025-11-26, killed 3");
        assertThat(cli.run("warnings", "--as-of", "2025-11-20").out()).contains("No warning stands on 2025-11-20.");
        assertThat(json("warnings", "--format", "json", "--site", "camp")).isEqualTo(1);
        assertThat(cli.run("warnings", "--site", "kamp").err())
                .contains("There is no site \"kamp\".\nMaybe it is one of: camp.");
    }

    @Test
    void aBadFileOfSitesIsTold() {
        cli.write("sites.geojson", CAMP.replace("37.8", "\"north\""));

        Cli.Result result = cli.run("sites");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("Feature 1: The position is [70.2,\"north\"].\nMaybe");
    }

    @Test
    void aRebuildOfTheSameChangesNothing() {
        importAll();

        assertThat(cli.run("rebuild").out())
                .contains("2 reports read again by fake-1.")
                .contains("Nothing changed.");
    }

    @Test
    void aStoreThatIsNoneIsTold() {
        cli.write("data/tocsin.db", "This is no database, only a text that is long enough to be taken for one.");

        Cli.Result result = cli.run("incidents");

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("\nMaybe").doesNotContain("\tat ");
    }

    @Test
    void serveShowsTheStoreUntilItIsStopped() {
        importAll();
        List<PageServer.Shown> records = new ArrayList<>();
        List<Configuration.Server> settings = new ArrayList<>();
        cli.pageServer = Cli.stopping(settings::add, records::add);

        cli.run("serve", "--port", "0", "--host", "0.0.0.0");

        assertThat(settings.getFirst()).isEqualTo(new Configuration.Server("0.0.0.0", 0, List.of()));
        assertThat(records.getFirst().sites()).hasSize(1);
    }

    @Test
    void aTakenPortIsTold() {
        cli.pageServer = (settings, record) -> {
            throw new PortTakenException(settings.port(), new IllegalStateException());
        };

        Cli.Result result = cli.run("serve", "--port", "8787");

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("The port 8787 is taken.\nMaybe Tocsin is running already");
    }

    @Test
    void theDemoStandsOnTheDayAfterTheNewestSample() {
        List<PageServer.Shown> records = new ArrayList<>();
        cli.pageServer = Cli.stopping(s -> {}, records::add);

        Cli.Result result = cli.run("demo", "--no-browser", "--port", "0");

        assertThat(result.out()).contains("18 new reports").contains("Tocsin is at http://127.0.0.1:0/");
        assertThat(records.getFirst().today().get()).isEqualTo("2025-12-17");
        assertThat(records.getFirst().sites()).hasSize(10);
        assertThat(folder.resolve("data")).doesNotExist();
    }

    private void importAll() {
        assertThat(cli.run("import", folder.resolve("reports").toString()).code())
                .isZero();
    }

    private int json(String... arguments) {
        Cli.Result result = cli.run(arguments);
        assertThat(result.code()).as(result.err()).isZero();
        return JsonMapper.shared().readTree(result.out()).size();
    }
}
