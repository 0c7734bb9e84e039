package org.tocsin.eval.places;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.core.measure.GeoPoint;
import org.tocsin.core.measure.Span;

/**
 * A folder of texts ({@code .txt}) with brat annotations beside them ({@code .ann}), as GeoWebNews has them: the type of each
 * name, and in its note either a point "lat,lon" or a GeoNames id.
 */
final class BratFolder {
    /** Marked, but no names of places: descriptions, people called Paris, languages. */
    private static final Set<String> NO_PLACES =
            Set.of("Non_Toponym", "Literal_Expression", "Non_Lit_Expression", "Homonym", "Language");

    private BratFolder() {}

    static List<GoldReport> read(Path folder) throws IOException {
        List<GoldReport> reports = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path ann :
                    files.filter(f -> f.toString().endsWith(".ann")).sorted().toList()) {
                String name = ann.getFileName().toString().replaceAll("\\.ann$", "");
                Path txt = ann.resolveSibling(name + ".txt");
                if (Files.exists(txt))
                    reports.add(new GoldReport(
                            name, "", Files.readString(txt), places(Files.readAllLines(ann), Files.readString(txt))));
            }
        }
        return reports;
    }

    private static List<GoldPlace> places(List<String> lines, String text) {
        Map<String, String> notes = new HashMap<>();
        for (String line : lines) {
            String[] cell = line.split("\t", 3);
            if (line.startsWith("#") && cell.length == 3 && cell[1].contains(" "))
                notes.put(cell[1].substring(cell[1].indexOf(' ') + 1), cell[2].strip());
        }
        List<GoldPlace> places = new ArrayList<>();
        for (String line : lines)
            if (line.startsWith("T")) place(line.split("\t", 3), notes, text).ifPresent(places::add);
        return places;
    }

    private static Optional<GoldPlace> place(String[] cell, Map<String, String> notes, String text) {
        String[] where = cell[1].split("[ ;]", 0);
        if (cell.length < 3 || where.length < 3 || NO_PLACES.contains(where[0])) return Optional.empty();
        Optional<Span> span = Offsets.find(text, cell[2], Integer.parseInt(where[1]), Integer.parseInt(where[2]));
        String note = notes.getOrDefault(cell[0], "");
        return span.map(s -> new GoldPlace(s, s.of(text), point(note), id(note)));
    }

    private static Optional<GeoPoint> point(String note) {
        String[] pair = note.split("\\s*,\\s*", 0);
        if (pair.length != 2 || !Stream.of(pair).allMatch(p -> p.matches("-?\\d+(\\.\\d+)?"))) return Optional.empty();
        return Optional.of(new GeoPoint(Double.parseDouble(pair[0]), Double.parseDouble(pair[1])));
    }

    private static Optional<String> id(String note) {
        return note.matches("\\d+") ? Optional.of("geonames:" + note) : Optional.empty();
    }
}
