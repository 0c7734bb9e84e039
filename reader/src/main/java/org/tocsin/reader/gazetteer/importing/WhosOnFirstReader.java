package org.tocsin.reader.gazetteer.importing;

import java.io.IOException;
import org.tocsin.reader.gazetteer.Gazetteer;

/**
 * Reads records of Who's On First: GeoJSON files, one feature each, in a folder or an archive of a repository; also
 * collections of features. Alternative geometries ("…-alt-…") repeat their record and are passed over.
 */
final class WhosOnFirstReader implements SourceReader {
    private final WhosOnFirstRecord records;

    WhosOnFirstReader(Gazetteer shipped) {
        records = new WhosOnFirstRecord(shipped);
    }

    @Override
    public void read(Plan plan, Packer packer, SourceLog log) throws IOException {
        InputFolder.walk(plan.root(), input -> {
            boolean record = input.name().endsWith(".geojson") || input.name().endsWith(".json");
            if (record && !input.name().contains("-alt-") && !input.label().contains("!__MACOSX")) {
                new Features(input, log, false).each(feature -> {
                    String why = records.whyNot(feature);
                    if (why.isEmpty()) packer.add(records.place(feature));
                    else log.leaveOut(why);
                });
            }
        });
    }
}
