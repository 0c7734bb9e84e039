package org.tocsin.reader.gazetteer.importing;

import java.util.Map;
import org.tocsin.reader.gazetteer.imported.ImportedSource;

/**
 * What became of one source.
 *
 * @param source as it stands now
 * @param unchanged whether it had been imported already from the same files, and was not read again
 * @param rows how many rows were read
 * @param leftOut good rows that are of no use, by the reason
 */
public record ImportSummary(ImportedSource source, boolean unchanged, long rows, Map<String, Long> leftOut) {
    public ImportSummary {
        leftOut = Map.copyOf(leftOut);
    }
}
