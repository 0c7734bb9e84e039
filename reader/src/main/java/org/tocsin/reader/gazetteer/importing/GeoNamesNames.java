package org.tocsin.reader.gazetteer.importing;

import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.reader.gazetteer.MatchQuality;
import org.tocsin.reader.gazetteer.PlaceKind;

/** Adds what the smaller files of GeoNames know to the places of a dump. */
final class GeoNamesNames {
    /** Pseudo-languages of codes and links. */
    private static final Set<String> NO_NAMES =
            Set.of("link", "wkdt", "post", "iata", "icao", "faac", "tcid", "unlc", "phon", "fr_1793");

    private final GeoNamesIds ids;
    private final Packer packer;

    GeoNamesNames(GeoNamesIds ids, Packer packer) {
        this.ids = ids;
        this.packer = packer;
    }

    /**
     * alternateNameId, geonameid, isolanguage, alternate name, isPreferredName, isShortName, isColloquial, isHistoric, from,
     * to. The last two are missing in the older form.
     */
    void readNames(Input input, SourceLog log) throws IOException {
        each(input, log, 8, 10, cell -> {
            int row = ids.row(Integer.parseInt(cell[1]));
            if (row < 0) log.leaveOut("names of other places");
            else if (NO_NAMES.contains(cell[2])) log.leaveOut("codes and links given as names");
            else packer.call(row, cell[3], quality(cell));
        });
    }

    private static MatchQuality quality(String[] cell) {
        boolean odd = cell[6].equals("1") || cell[7].equals("1");
        if (odd) return MatchQuality.FOREIGN;
        return cell[2].equals("en") && cell[4].equals("1") ? MatchQuality.MAIN : MatchQuality.ALTERNATE;
    }

    /** The code of a unit, its name, its ASCII name, its geonameid. */
    void readCodes(Input input, SourceLog log) throws IOException {
        each(input, log, 4, 4, cell -> {
            int row = ids.row(Integer.parseInt(cell[3]));
            if (row < 0) log.leaveOut("names of other places");
            else {
                packer.call(row, cell[1], MatchQuality.MAIN);
                packer.call(row, cell[2], MatchQuality.MAIN);
            }
        });
    }

    /** parentId, childId, type; a district is taken as the unit of a child that names none. */
    void readHierarchy(Input input, SourceLog log) throws IOException {
        each(input, log, 2, 3, cell -> {
            int parent = ids.row(Integer.parseInt(cell[0]));
            int child = ids.row(Integer.parseInt(cell[1]));
            boolean useful = parent >= 0
                    && child >= 0
                    && packer.kind(parent) == PlaceKind.ADMIN2
                    && packer.admin2(child).isEmpty();
            if (useful) packer.setAdmin2(child, packer.admin2(parent));
        });
    }

    /** What is done with the cells of a row. */
    private interface Cells {
        void accept(String[] cell) throws IOException;
    }

    private static void each(Input input, SourceLog log, int least, int most, Cells cells) throws IOException {
        try (Lines lines = new Lines(input, log)) {
            for (@Nullable String line = lines.next(); line != null; line = lines.next()) {
                if (line.isBlank()) continue;
                String[] cell = line.split("\t", -1);
                try {
                    if (cell.length < least || cell.length > most) lines.bad(count(cell.length, least, most));
                    else cells.accept(cell);
                } catch (NumberFormatException e) {
                    lines.bad("An id is no number. Maybe the columns are not those of GeoNames.");
                }
            }
        }
    }

    private static String count(int cells, int least, int most) {
        return "The row has " + cells + " cells, not " + (least == most ? "" : least + " to ") + most
                + ". Maybe the file is not the one that its name says.";
    }
}
