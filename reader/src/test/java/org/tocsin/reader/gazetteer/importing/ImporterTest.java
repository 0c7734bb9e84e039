package org.tocsin.reader.gazetteer.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.reader.gazetteer.Doubt;
import org.tocsin.reader.gazetteer.Gazetteer;
import org.tocsin.reader.gazetteer.GazetteerEntry;
import org.tocsin.reader.gazetteer.PlaceKind;
import org.tocsin.reader.gazetteer.imported.GazetteerFileException;
import org.tocsin.reader.gazetteer.imported.ImportedSource;
import org.tocsin.reader.gazetteer.imported.Imports;

class ImporterTest {
    static final Gazetteer SHIPPED = Gazetteer.load();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    @SuppressWarnings("NullAway.Init")
    private Path to;

    private Gazetteer loaded = SHIPPED;
    private String loadedVersion = "";
    private final Dumps.Heard heard = new Dumps.Heard();

    @BeforeEach
    void start() {
        to = temp.resolve("gazetteer");
    }

    @Test
    void aDumpOfGeoNamesIsRead() throws IOException {
        ImportSummary summary =
                run(Dumps.write(temp.resolve("TJ.txt"), Dumps.valley())).getFirst();

        assertThat(summary.source().name()).isEqualTo("geonames-tj");
        assertThat(summary.source().places()).isEqualTo(5);
        assertThat(summary.rows()).isEqualTo(7);
        assertThat(summary.leftOut()).containsValue(2L);
        assertThat(heard.bad).isEmpty();
        GazetteerEntry village = only("Zarqalam");
        assertThat(village.id()).isEqualTo("geonames:90000001");
        assertThat(village.kind()).isEqualTo(PlaceKind.VILLAGE);
        assertThat(village.population()).isEqualTo(420);
        assertThat(village.within().admin2()).isEqualTo("TJ.02.7777");
        assertThat(village.point().lat()).isEqualTo(37.7101);
        assertThat(only("Zarqalam Post").kind()).isEqualTo(PlaceKind.POST);
    }

    @Test
    void namesAreFoundInAllScriptsAndBySound() throws IOException {
        run(Dumps.write(temp.resolve("TJ.txt"), Dumps.valley()));

        for (String name : List.of("Zarkalam", "zarqalam village", "Зарқалам", "زرقلم", "Zarqelam"))
            assertThat(gazetteer().listByName(name)).as(name).isNotEmpty();
        assertThat(gazetteer().listByName("Zarqalam Stream")).isEmpty();
    }

    @Test
    void aDistrictsCircleHoldsItsVillages() throws IOException {
        run(Dumps.write(temp.resolve("TJ.txt"), Dumps.valley()));

        GazetteerEntry district = only("Qalamdara");
        assertThat(district.radiusKm()).isBetween(13.0, 25.0);
        assertThat(district.point().distanceKm(only("Talkhbuloq").point())).isLessThan(district.radiusKm());
    }

    @Test
    void theSmallerFilesOfGeoNamesAddToADump() throws IOException {
        String lone = Dumps.geonames(90000009, "Tanhodeh", "", 37.73, 70.18, "P.PPL", "02", 0) + "\n";
        Path zip =
                Dumps.zip(temp.resolve("TJ.zip"), Map.of("TJ.txt", Dumps.valley() + lone, "readme.txt", "Read\tme\n"));
        Path names = Dumps.write(temp.resolve("alternateNamesV2.txt"), Dumps.FURTHER_NAMES);
        Path codes = Dumps.write(temp.resolve("admin2Codes.txt"), "TJ.02.7777\tReed Valley\tReed Valley\t90000002\n");
        Path hierarchy = Dumps.write(temp.resolve("hierarchy.txt"), "90000002\t90000009\tADM\n");

        List<ImportSummary> summaries = run(zip, names, codes, hierarchy);

        assertThat(summaries).hasSize(1);
        assertThat(heard.bad).isEmpty();
        assertThat(only("Golden Reed").name()).isEqualTo("Zarqalam");
        assertThat(only("Золотой Калам").name()).isEqualTo("Zarqalam");
        assertThat(only("Reed Valley").id()).isEqualTo("geonames:90000002");
        assertThat(only("Tanhodeh").within().admin2()).isEqualTo("TJ.02.7777");
        assertThat(gazetteer().listByName("Elsewhere"))
                .extracting(GazetteerEntry::id)
                .doesNotContain("geonames:12345");
    }

    @Test
    void namesAloneAreGivenToShippedPlaces() throws IOException {
        run(Dumps.write(temp.resolve("alternateNamesV2.txt"), "1\t1221328\tzh\t霍罗格\t1\t\t\t\t\t\n"));

        assertThat(only("霍罗格").id()).isEqualTo("geonames:1221328");
    }

    @Test
    void recordsOfWhosOnFirstAreRead() throws IOException {
        Path data = temp.resolve("whosonfirst-data-admin-tj").resolve("data");
        Dumps.write(data.resolve("1/11/11.geojson"), Dumps.whosonfirst(11, "Zarqalam", "locality", 37.71, 70.15, """
                        ,"wof:hierarchy":[{"county_id":"22"}],"name:eng_x_preferred":["Reedhurst"],"name:fas_x_variant":["زرقلم"],
                        "wof:population":9000,"wof:concordances":{"gn:id":90000001}"""));
        Dumps.write(data.resolve("2/22/22.geojson"), Dumps.whosonfirst(22, "Qalamdara", "county", 37.7, 70.2, ""));
        Dumps.write(
                data.resolve("3/33/33.geojson"),
                Dumps.whosonfirst(33, "Gone", "locality", 37.7, 70.2, ",\"edtf:deprecated\":\"2019-01-01\""));
        Dumps.write(data.resolve("3/33/33-alt-x.geojson"), Dumps.whosonfirst(34, "Alt", "locality", 37.7, 70.2, ""));

        ImportSummary summary = run(temp.resolve("whosonfirst-data-admin-tj")).getFirst();

        assertThat(summary.source().form()).isEqualTo("whosonfirst");
        assertThat(summary.source().places()).isEqualTo(2);
        GazetteerEntry village = only("Reedhurst");
        assertThat(village.id()).isEqualTo("geonames:90000001");
        assertThat(village.kind()).isEqualTo(PlaceKind.TOWN);
        assertThat(village.within().admin1()).isEqualTo("TJ.02");
        assertThat(village.within().admin2())
                .isEqualTo(only("Qalamdara").within().admin2());
        assertThat(only("Qalamdara").radiusKm()).isBetween(8.0, 14.0);
        assertThat(only("زرقلم").id()).isEqualTo(village.id());
    }

    @Test
    void boundariesKeepTheLicenceOfTheirMetadataInAFileOfTheirOwn() throws IOException {
        Path file = Dumps.write(
                temp.resolve("geoBoundaries-TJK-ADM2.geojson"),
                Dumps.boundaries(Dumps.square("Qalamdara District", "1628B1", "ADM2", 37.6, 70.1)));
        Dumps.write(
                temp.resolve("geoBoundaries-TJK-ADM2-metaData.json"),
                "{\"boundaryLicense\": \"Open Data Commons Open Database License 1.0\", \"boundarySource\": \"Somebody\"}");
        Path dump = Dumps.write(temp.resolve("TJ.txt"), Dumps.valley());

        run(file, dump);

        List<ImportedSource> sources = Imports.in(to).listSources();
        assertThat(sources).extracting(ImportedSource::name).containsExactly("geoboundaries-tjk-adm2", "geonames-tj");
        assertThat(sources).extracting(ImportedSource::isShareAlike).containsExactly(true, false);
        assertThat(sources.getFirst().licence()).isEqualTo("Open Data Commons Open Database License 1.0");
        assertThat(sources.getFirst().attribution()).endsWith("; Somebody");
        assertThat(sources.getLast().licence()).isEqualTo("CC BY 4.0");
        assertThat(Files.readString(to.resolve("geonames-tj.places"), StandardCharsets.ISO_8859_1))
                .doesNotContain("1628B1");
        // Both have the district of this name; it is one place.
        assertThat(gazetteer().listByName("Qalamdara")).hasSize(1);
    }

    @Test
    void aBoundaryGivesThePointAndTheCircle() throws IOException {
        run(Dumps.write(
                temp.resolve("b.geojson"), Dumps.boundaries(Dumps.square("Qalamdara", "B1", "ADM2", 37.6, 70.1))));

        GazetteerEntry district = only("Qalamdara");
        assertThat(district.point().lat()).isEqualTo(37.7);
        assertThat(district.within().admin1()).isEqualTo("TJ.02");
        assertThat(district.radiusKm()).isBetween(9.0, 14.2);
        assertThat(Imports.in(to).listSources().getFirst().licence()).isEqualTo(ImportedSource.NOT_STATED);
    }

    @Test
    void tablesOfPcodesAreRead() throws IOException {
        run(Dumps.write(temp.resolve("tjk_adm2.csv"), Dumps.PCODES));

        assertThat(heard.bad).isEmpty();
        GazetteerEntry district = only("Қаламдара");
        assertThat(district.id()).isEqualTo("pcode:TJ0277");
        assertThat(district.within().admin1()).isEqualTo("TJ.02");
        assertThat(district.radiusKm()).as("known only to lie in its province").isGreaterThan(60);
        assertThat(only("TJ0278").name()).isEqualTo("Vose, the new");
    }

    @Test
    void aRowWhoseQuotationMarksDoNotMatchIsBadAndTheNextIsRead() throws IOException {
        String end = ",Khatlon,TJ02,Tajikistan,TJ,2019-01-01,2019-06-01,\n";
        run(Dumps.write(
                temp.resolve("tjk_adm2.csv"),
                Dumps.PCODES
                        + "0.1, \"Two\nlines\" ,Ду,TJ0279" + end
                        + "0.1,\"One\"two,Се,TJ0280" + end
                        + "0.1,Afterwards,Чор,TJ0281" + end));

        assertThat(heard.bad).hasSize(1);
        assertThat(heard.bad.getFirst())
                .hasToString("tjk_adm2.csv:6: The quotation marks of the row do not match."
                        + " Maybe double those inside a cell: \"\".");
        assertThat(only("TJ0279").name()).isEqualToNormalizingWhitespace("Two lines");
        assertThat(only("TJ0281").name()).isEqualTo("Afterwards");
    }

    @Test
    void aWorkbookIsReadLikeATable() throws IOException {
        Path file = Dumps.workbook(
                temp.resolve("tjk.xlsx"),
                List.of(
                        List.of(
                                "adm2_name",
                                "adm2_name1",
                                "adm2_pcode",
                                "adm1_name",
                                "adm0_pcode",
                                "center_lat",
                                "center_lon"),
                        List.of("Qalamdara", "Қаламдара", "TJ0277", "Khatlon", "TJ", "37.7", "70.2")));

        run(file);

        assertThat(only("Қаламдара").point().lon()).isEqualTo(70.2);
    }

    @Test
    void importedTwiceIsImportedOnce() throws IOException {
        Path file = Dumps.write(temp.resolve("TJ.txt"), Dumps.valley());
        run(file);

        assertThat(run(file).getFirst().unchanged()).isTrue();
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        String version = Imports.in(to).version();
        assertThat(run(file).getFirst().unchanged()).isFalse();

        assertThat(Imports.in(to).version()).as("the same places").isEqualTo(version);
        assertThat(Imports.in(to).listSources()).hasSize(1);
        assertThat(gazetteer().listByName("Zarqalam")).hasSize(1);
        assertThat(names(to)).containsExactly(".lock", "geonames-tj.places");
    }

    @Test
    void anOtherDumpChangesTheVersion() throws IOException {
        Path file = Dumps.write(temp.resolve("TJ.txt"), Dumps.valley());
        assertThat(Imports.in(to).version()).isEmpty();
        run(file);
        String before = Imports.in(to).version();
        Dumps.write(file, Dumps.valley().replace("37.7101", "37.7102"));
        run(file);

        assertThat(before).matches("/gazetteer\\+1-[0-9a-f]{8}");
        assertThat(Imports.in(to).version()).isNotEqualTo(before).startsWith("/gazetteer+1-");
    }

    @Test
    void whatShipsIsNotRepeated() throws IOException {
        int before = SHIPPED.listByName("Khorog").size();
        // Once by its id, once as a village of that name beside it, once far away.
        String rows = String.join(
                "\n",
                Dumps.geonames(1221328, "Khorog", "", 37.49, 71.55, "P.PPLA", "01", 30000),
                Dumps.geonames(90000011, "Khorog", "", 37.50, 71.56, "P.PPL", "01", 0),
                Dumps.geonames(90000012, "Khorog", "", 39.9, 69.0, "P.PPL", "03", 0));
        run(Dumps.write(temp.resolve("TJ.txt"), rows));

        assertThat(gazetteer().listByName("Khorog")).hasSize(before + 1);
        assertThat(gazetteer().listByName("Khorog"))
                .extracting(GazetteerEntry::id)
                .contains("geonames:90000012");
    }

    @Test
    void badRowsAreCountedWithTheirLines() throws IOException {
        String rows = Dumps.valley()
                + Dumps.geonames(90000020, "Far North", "", 137.8, 70.2, "P.PPL", "02", 0) + "\n"
                + "not\ta\trow\n"
                + Dumps.geonames(90000021, "", "", 37.8, 70.2, "P.PPL", "02", 0) + "\n"
                + Dumps.geonames(90000022, "Nan", "", 37.8, 70.2, "P.PPL", "02", 0)
                        .replace("37.8", "NaN") + "\n"
                + "x".repeat(300_000) + "\n"
                + Dumps.geonames(90000023, "Afterwards", "", 37.8, 70.2, "P.PPL", "02", 0) + "\n";
        Path file = temp.resolve("TJ.txt");
        Files.write(file, rows.getBytes(StandardCharsets.UTF_8));
        Files.write(file, new byte[] {'1', '\t', (byte) 0xC3, (byte) 0x28, '\n'}, StandardOpenOption.APPEND);

        ImportSummary summary = run(file).getFirst();

        assertThat(heard.bad).extracting(BadRow::line).containsExactly(8L, 9L, 10L, 11L, 12L, 14L);
        assertThat(heard.bad).allSatisfy(row -> assertThat(row.message()).contains(" Maybe "));
        assertThat(heard.bad.getFirst())
                .hasToString("TJ.txt:8: No such point: lat 137.8, lon 70.2. Maybe latitude and longitude are swapped.");
        assertThat(summary.source().badRows()).isEqualTo(6);
        assertThat(only("Afterwards").id()).isEqualTo("geonames:90000023");
    }

    @Test
    void anArchiveThatUnpacksWithoutEndIsRefused() throws IOException {
        Path bomb = Dumps.zip(temp.resolve("TJ.zip"), Map.of("TJ.txt", "\0".repeat(90 << 20)));

        assertThatThrownBy(() -> run(ImportSettings.NONE, Form.GEONAMES, bomb))
                .isInstanceOf(GazetteerFileException.class)
                .hasMessageContaining("TJ.zip!TJ.txt unpacks to more than")
                .hasMessageContaining(" Maybe ");
        assertThat(names(to)).containsExactly(".lock");
    }

    @Test
    void whatIsNoGazetteerIsRefused() throws IOException {
        Path letter = Dumps.write(temp.resolve("letter.doc"), "Dear all,");
        Path cut = Dumps.write(temp.resolve("cut.geojson"), "{\"features\":[{\"properties\":{\"wof:id\":1");
        Path table = Dumps.write(temp.resolve("people.csv"), "name,age\nA,3\n");

        assertThatThrownBy(() -> run(letter)).hasMessageContaining(" Maybe say it: --as geonames");
        assertThatThrownBy(() -> run(temp.resolve("none"))).hasMessageContaining(" Maybe its name is misspelt.");
        assertThatThrownBy(() -> run(cut))
                .hasMessageContaining("There is no place in")
                .hasMessageContaining(" Maybe ");
        assertThat(heard.bad.getFirst().message()).contains(" Maybe the file is cut off.");
        assertThatThrownBy(() -> run(ImportSettings.NONE, Form.OCHA, table))
                .hasMessageContaining("no column of P-codes");
        assertThat(Imports.listFiles(to)).isEmpty();
    }

    @Test
    void aDamagedFileIsToldNotRead() throws IOException {
        run(Dumps.write(temp.resolve("TJ.txt"), Dumps.valley()));
        Path file = to.resolve("geonames-tj.places");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 7));

        assertThatThrownBy(() -> Imports.in(to))
                .isInstanceOf(GazetteerFileException.class)
                .hasMessageContaining("Maybe import its source again, or: tocsin gazetteer remove geonames-tj");
        assertThat(run(temp.resolve("TJ.txt")).getFirst().unchanged()).isFalse();
        assertThat(Imports.in(to).listSources()).hasSize(1);
    }

    @Test
    void twoImportsAtOnceAreRefused() throws IOException {
        Files.createDirectories(to);
        Path file = Dumps.write(temp.resolve("TJ.txt"), Dumps.valley());
        try (FolderLock lock = new FolderLock(to)) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(() -> run(file)).hasMessageContaining("Another import writes into");
        }
    }

    @Test
    void aVillageThatIsCalledLikeAWordIsDoubted() throws IOException {
        String rows = Dumps.geonames(90000030, "Afterwards", "", 37.8, 70.2, "P.PPL", "02", 0) + "\n" + Dumps.valley();
        run(Dumps.write(temp.resolve("TJ.txt"), rows));

        assertThat(gazetteer().scan("Afterwards the guards of Zarqalam left."))
                .filteredOn(hit -> hit.doubt() == Doubt.NONE)
                .extracting(hit -> hit.surface())
                .containsExactly("Zarqalam");
    }

    private List<ImportSummary> run(Path... files) throws IOException {
        return new Importer(to, SHIPPED, heard).run(List.of(files), ImportSettings.NONE);
    }

    private List<ImportSummary> run(ImportSettings settings, Form form, Path file) throws IOException {
        return new Importer(to, SHIPPED, heard)
                .run(List.of(file), new ImportSettings(form, settings.licence(), settings.attribution()));
    }

    /** Loading takes a third of a second; the version says whether it is needed. */
    private Gazetteer gazetteer() {
        Imports imports = Imports.in(to);
        if (!imports.version().equals(loadedVersion)) {
            loaded = Gazetteer.load(imports.listPlaces());
            loadedVersion = imports.version();
        }
        return loaded;
    }

    private GazetteerEntry only(String name) {
        List<GazetteerEntry> found = gazetteer().listByName(name);
        assertThat(found).as(name).hasSize(1);
        return found.getFirst();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }
}
