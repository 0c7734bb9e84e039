package org.tocsin.reader.gazetteer.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.tocsin.reader.gazetteer.imported.GazetteerFileException;

/** Says of which form a file is, from its beginning. */
final class FormGuess {
    private static final int BEGINNING = 1 << 16;

    private FormGuess() {}

    /** @throws GazetteerFileException where no file of the path shows it */
    static Form of(Path path) throws IOException {
        Form[] found = {null};
        InputFolder.walk(path, input -> {
            if (found[0] == null) find(input).ifPresent(form -> found[0] = form);
        });
        if (found[0] == null)
            throw new GazetteerFileException("What form " + path
                    + " has cannot be seen. Maybe say it: --as geonames, whosonfirst, geoboundaries or ocha.");
        return found[0];
    }

    private static Optional<Form> find(Input input) throws IOException {
        String name = input.name();
        if (name.endsWith(".xlsx")) return Optional.of(Form.OCHA);
        if (!name.matches(".*\\.(txt|csv|tsv|json|geojson)")) return Optional.empty();
        String start;
        try (InputStream in = input.open()) {
            start = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
        }
        if (name.endsWith("json")) return findJson(start);
        String first = start.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        if (first.contains("pcode")) return Optional.of(Form.OCHA);
        boolean geonames = GeoNamesFile.of(input) != GeoNamesFile.OTHER && first.indexOf('\t') >= 0;
        return geonames ? Optional.of(Form.GEONAMES) : Optional.empty();
    }

    private static Optional<Form> findJson(String start) {
        if (start.contains("\"wof:")) return Optional.of(Form.WHOSONFIRST);
        boolean boundaries = start.contains("\"shapeType\"") && start.contains("\"shapeGroup\"");
        return boundaries ? Optional.of(Form.GEOBOUNDARIES) : Optional.empty();
    }
}
