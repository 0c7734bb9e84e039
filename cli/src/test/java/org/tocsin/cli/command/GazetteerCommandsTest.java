package org.tocsin.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tocsin.reader.Region;
import org.tocsin.reader.RuleReader;
import org.tocsin.reader.gazetteer.imported.Imports;

class GazetteerCommandsTest extends CliTest {
    /** An invented village in GeoNames' 19 columns. */
    private static final String VILLAGE =
            "90000001\tZarqalam\tZarqalam\t\t37.7101\t70.1502\tP\tPPL\tTJ\t\t02\t\t\t\t420\t\t1900\tAsia/Dushanbe\t2024-01-01\n";

    private static final String REPORT = """
            Outlet: River Wire
            Published: 2025-11-27

            Gunmen killed three workers in the village of Zarqalam in Khatlon, Tajikistan, on Wednesday, police said.
            """;

    @BeforeEach
    void fill() {
        cli.write("tocsin.yaml", "store: data/tocsin.db\n");
        cli.write("TJ.txt", VILLAGE);
    }

    @Test
    void aReportIsReadDifferentlyAfterAnImport() {
        cli.reader = gazetteer ->
                RuleReader.load(Region.FIRST, gazetteer.map(Imports::in).orElse(Imports.NONE));
        String report = cli.write("report.txt", REPORT);
        assertThat(cli.run("read", report).out()).contains("Khatlon").doesNotContain("Zarqalam (village");
        String before = cli.run("read", report, "--format", "json").out();
        cli.run("import", report);

        Cli.Result imported = cli.run("gazetteer", "import", file("TJ.txt"));

        assertThat(imported.code()).as(imported.err()).isZero();
        assertThat(imported.out()).contains("geonames-tj: 1 places from 1 rows, 0 bad rows. Licence: CC BY 4.0.");
        String after = cli.run("read", report, "--format", "json").out();
        assertThat(before).doesNotContain("37.7101");
        assertThat(after).contains("37.7101").contains("/gazetteer+1-");
        assertThat(cli.run("rebuild").out())
                .containsPattern("1 of them had been read by rules-\\d+[^/]*/AF\\+TJ\\.")
                .contains("changed");
    }

    @Test
    void whatWasImportedIsListedAndRemoved() {
        cli.run(
                "gazetteer",
                "import",
                file("TJ.txt"),
                "--as",
                "geonames",
                "--licence",
                "ODbL 1.0",
                "--attribution",
                "Us");

        assertThat(cli.run("gazetteer", "list").out())
                .contains("geonames-tj: 1 places (geonames), 0 bad rows")
                .contains("licence: ODbL 1.0 (share-alike")
                .contains("credit:  Us")
                .contains("from:    TJ.txt, ");
        assertThat(cli.run("gazetteer", "remove", "geonames-tk").err())
                .contains("There is no source \"geonames-tk\"")
                .contains("\nMaybe you meant \"geonames-tj\".");
        assertThat(cli.run("gazetteer", "remove", "../x").code()).isEqualTo(1);
        assertThat(cli.run("gazetteer", "remove", "geonames-tj").code()).isZero();
        assertThat(cli.run("gazetteer", "list").out()).startsWith("Nothing was imported into ");
    }

    @Test
    void anOtherFolderIsTold() {
        Path other = folder.resolve("other");

        assertThat(cli.run("gazetteer", "import", file("TJ.txt"), "--to", other.toString())
                        .out())
                .contains("To use them, set in tocsin.yaml: gazetteer: " + other);
        cli.write("tocsin.yaml", "gazetteer: other\n");
        assertThat(cli.run("gazetteer", "list").out()).contains("geonames-tj: 1 places");
    }

    @Test
    void badRowsAndWrongFilesAreTold() {
        cli.write("AF.txt", VILLAGE + VILLAGE.replace("37.7101", "97.7101") + "x\n".repeat(30));

        Cli.Result result = cli.run("gazetteer", "import", file("AF.txt"));

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("geonames-af: 1 places from 32 rows, 31 bad rows.");
        assertThat(result.err())
                .contains("AF.txt:2: No such point: lat 97.7101")
                .contains("11 more bad rows are not shown.");
        assertThat(cli.run("gazetteer", "import", file("none.txt")).err())
                .contains("No such file: ")
                .contains("\nMaybe its name is misspelt.");
        assertThat(cli.run("gazetteer", "import", file("TJ.txt"), "--as", "osm").code())
                .isEqualTo(2);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }
}
