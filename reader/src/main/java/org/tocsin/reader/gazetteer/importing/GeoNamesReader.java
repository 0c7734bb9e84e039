package org.tocsin.reader.gazetteer.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.reader.gazetteer.Gazetteer;

/**
 * Reads a dump of GeoNames, then the files that add to it. Where there is no dump, the further names are given to the shipped
 * places of GeoNames.
 */
final class GeoNamesReader implements SourceReader {
    private final Path folder;
    private final Gazetteer shipped;

    /** @param folder for what is needed while it runs */
    GeoNamesReader(Path folder, Gazetteer shipped) {
        this.folder = folder;
        this.shipped = shipped;
    }

    @Override
    public void read(Plan plan, Packer packer, SourceLog log) throws IOException {
        try (GeoNamesIds ids = new GeoNamesIds(folder, packer)) {
            UnitCircles circles = new UnitCircles();
            for (Input dump : plan.inputs()) readDump(dump, ids, circles, log);
            circles.set(packer);
            if (plan.inputs().isEmpty()) ids.adopt(shipped);
            GeoNamesNames names = new GeoNamesNames(ids, packer);
            for (Input helper : plan.helpers()) {
                switch (GeoNamesFile.of(helper)) {
                    case NAMES -> names.readNames(helper, log);
                    case CODES -> names.readCodes(helper, log);
                    case HIERARCHY -> names.readHierarchy(helper, log);
                    case DUMP, OTHER -> {}
                }
            }
        }
    }

    private static void readDump(Input input, GeoNamesIds ids, UnitCircles circles, SourceLog log) throws IOException {
        try (Lines lines = new Lines(input, log)) {
            for (@Nullable String line = lines.next(); line != null; line = lines.next()) {
                if (line.isBlank()) continue;
                try {
                    Optional<GeoNamesRow> row = GeoNamesRow.find(line);
                    if (row.isEmpty()) log.leaveOut("features that are no settlement, unit or post");
                    else if (ids.isKnown(row.get().id())) log.leaveOut("ids that came before");
                    else circles.note(ids.add(row.get()), row.get().entry());
                } catch (IllegalArgumentException e) {
                    lines.bad(String.valueOf(e.getMessage()));
                }
            }
        }
    }
}
