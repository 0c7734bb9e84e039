package org.tocsin.reader.gazetteer.importing;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.reader.gazetteer.imported.GazetteerFileException;

/** A CSV file (RFC 4180), in UTF-8, with commas, semicolons or tabs, whichever its heading has most of. */
final class CsvTable implements Table {
    /** A cell may hold line breaks between quotation marks; a forgotten mark must not swallow the file. */
    private static final int MOST_LINES = 20;

    private static final String BAD_QUOTES =
            "The quotation marks of the row do not match. Maybe double those inside a cell: \"\".";

    private final Input input;

    CsvTable(Input input) {
        this.input = input;
    }

    @Override
    public void each(SourceLog log, Visitor visitor) throws IOException {
        try (Lines lines = new Lines(input, log)) {
            @Nullable String first = lines.next();
            if (first == null) return;
            CsvReader.CsvReaderBuilder csv = CsvReader.builder()
                    .fieldSeparator(separator(first))
                    .trimWhitespacesAroundQuotes(true)
                    .skipEmptyLines(false);
            List<String> header = header(csv, first);
            for (@Nullable String line = lines.next(); line != null; line = lines.next()) {
                if (line.isBlank()) continue;
                long number = lines.number();
                String row = whole(line, lines);
                Table.visit(
                        (names, none) -> visitor.visit(names, cells(csv, row)),
                        header,
                        List.of(),
                        message -> new BadRow(input.label(), number, message),
                        log);
            }
        }
    }

    private static String whole(String line, Lines lines) throws IOException {
        StringBuilder whole = new StringBuilder(line);
        for (int more = 0; isOpen(whole) && more < MOST_LINES; more++) {
            @Nullable String next = lines.next();
            if (next == null) break;
            whole.append('\n').append(next);
        }
        return whole.toString();
    }

    private static boolean isOpen(CharSequence text) {
        return text.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    private List<String> header(CsvReader.CsvReaderBuilder csv, String first) throws IOException {
        try {
            return cells(csv, first);
        } catch (IllegalArgumentException e) {
            throw new GazetteerFileException(input.label() + ":1: " + e.getMessage(), e);
        }
    }

    private static List<String> cells(CsvReader.CsvReaderBuilder csv, String row) throws IOException {
        try (CloseableIterator<CsvRecord> records = csv.ofCsvRecord(row).iterator()) {
            if (!records.hasNext()) return List.of("");
            List<String> cells =
                    records.next().getFields().stream().map(String::strip).toList();
            if (!records.hasNext()) return cells;
        } catch (CsvParseException e) {
            throw new IllegalArgumentException(BAD_QUOTES, e);
        }
        throw new IllegalArgumentException(BAD_QUOTES);
    }

    private static char separator(String heading) {
        char best = ',';
        for (char c : new char[] {';', '\t'}) if (count(heading, c) > count(heading, best)) best = c;
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
