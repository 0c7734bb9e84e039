package org.tocsin.reader.gazetteer.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tocsin.reader.gazetteer.imported.GazetteerFileException;

/** Which sources are in the files that a user names. */
final class Plans {
    private Plans() {}

    static List<Plan> of(List<Path> paths, ImportSettings settings) throws IOException {
        List<Plan> plans = new ArrayList<>();
        List<Path> geonames = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.exists(path))
                throw new GazetteerFileException("No such file: " + path + ". Maybe its name is misspelt.");
            Form form = settings.form() != null ? settings.form() : FormGuess.of(path);
            switch (form) {
                case GEONAMES -> geonames.add(path);
                case WHOSONFIRST ->
                    plans.add(new Plan(name(form, path.getFileName()), form, path, List.of(), List.of()));
                case GEOBOUNDARIES -> plans.addAll(boundaries(path));
                case OCHA -> plans.addAll(tables(path));
            }
        }
        if (!geonames.isEmpty()) plans.addAll(geonames(geonames));
        if (plans.isEmpty())
            throw new GazetteerFileException(
                    "There is no gazetteer in " + paths + ". Maybe the form is another: --as.");
        return plans;
    }

    /** One source for each dump; the other files help all of them. */
    private static List<Plan> geonames(List<Path> paths) throws IOException {
        List<Input> dumps = new ArrayList<>();
        List<Input> helpers = new ArrayList<>();
        for (Path path : paths)
            InputFolder.walk(path, input -> {
                GeoNamesFile file = GeoNamesFile.of(input);
                if (file == GeoNamesFile.DUMP) dumps.add(input);
                else if (file != GeoNamesFile.OTHER) helpers.add(input);
            });
        if (dumps.isEmpty() && !helpers.isEmpty())
            return List.of(new Plan("geonames-names", Form.GEONAMES, paths.getFirst(), dumps, helpers));
        return dumps.stream()
                .map(dump ->
                        new Plan(name(Form.GEONAMES, dump.name()), Form.GEONAMES, dump.file(), List.of(dump), helpers))
                .toList();
    }

    /** One source for each boundary file; a simplified one only where the user names it itself. */
    private static List<Plan> boundaries(Path path) throws IOException {
        List<Plan> plans = new ArrayList<>();
        List<Input> metadata = Metadata.list(path);
        boolean single = Files.isRegularFile(path);
        InputFolder.walk(path, input -> {
            String name = input.name();
            boolean named = single && input.entry() == null;
            if (!name.endsWith("json") || Metadata.is(input) || (name.contains("_simplified") && !named)) return;
            plans.add(new Plan(name(Form.GEOBOUNDARIES, name), Form.GEOBOUNDARIES, path, List.of(input), metadata));
        });
        return plans;
    }

    private static List<Plan> tables(Path path) throws IOException {
        List<Plan> plans = new ArrayList<>();
        InputFolder.walk(path, input -> {
            if (input.name().matches(".*\\.(csv|tsv|txt|xlsx)"))
                plans.add(new Plan(name(Form.OCHA, input.name()), Form.OCHA, path, List.of(input), List.of()));
        });
        return plans;
    }

    /** "geonames-tj" for TJ.txt, "geoboundaries-tjk-adm2" for geoBoundaries-TJK-ADM2.geojson. */
    private static String name(Form form, Object file) {
        String slug = String.valueOf(file)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\.(txt|csv|tsv|xlsx|zip|gz|geojson|json)$", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String name = slug.startsWith(form.word()) ? slug : form.word() + "-" + slug;
        return name.substring(0, Math.min(80, name.length()));
    }
}
