package org.tocsin.eval;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A table in the form of RFC 4180, with a line of column names. */
public final class CsvTable {
    private CsvTable() {}

    /** The rows, each by column name; a short row has fewer columns. */
    public static List<Map<String, String>> read(Path file) throws IOException {
        CsvReader.CsvReaderBuilder csv = CsvReader.builder()
                .detectBomHeader(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true);
        try (CsvReader<NamedCsvRecord> rows = csv.ofNamedCsvRecord(file)) {
            return rows.stream()
                    .filter(r -> r.getFieldCount() > 1)
                    .map(NamedCsvRecord::getFieldsAsMap)
                    .toList();
        }
    }
}
