package org.tocsin.exchange.in;

import java.nio.file.Path;

/**
 * Why something that should be a report is none. The import goes on with the next one.
 *
 * @param message for people: what is wrong, and "Maybe …"
 */
public record ImportProblem(Path file, int line, long bytes, String message) implements Found {
    /** "reports.jsonl:12: The report is empty. Maybe …". */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + message;
    }
}
