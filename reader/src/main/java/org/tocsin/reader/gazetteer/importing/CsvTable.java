package org.tocsin.reader.gazetteer.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A CSV file (RFC 4180), in UTF-8, with commas, semicolons or tabs, whichever its heading has most of. */
final class CsvTable implements Table {
    /** A cell may hold line breaks between quotation marks; a forgotten mark must not swallow the file. */
    private static final int MOST_LINES = 20;

    private final Input input;

    CsvTable(Input input) {
        this.input = input;
    }

    @Override
    public void each(SourceLog log, Visitor visitor) throws IOException {
        try (Lines lines = new Lines(input, log)) {
            @Nullable String first = lines.next();
            if (first == null) return;
            char separator = separator(first);
            List<String> header = cells(first, separator);
            for (@Nullable String line = lines.next(); line != null; line = lines.next()) {
                if (line.isBlank()) continue;
                long number = lines.number();
                Table.visit(
                        visitor,
                        header,
                        cells(whole(line, lines), separator),
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

    static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') cell.append(line.charAt(++i));
            else if (c == '"') quoted = !quoted;
            else if (c == separator && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else cell.append(c);
        }
        cells.add(cell.toString().strip());
        return cells;
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
