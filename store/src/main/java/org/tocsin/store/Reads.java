package org.tocsin.store;

import java.util.List;
import org.tocsin.core.line.Line;
import org.tocsin.core.line.Reading;
import org.tocsin.core.measure.Span;
import org.tocsin.core.report.Report;
import org.tocsin.core.text.Article;
import org.tocsin.store.json.StoredCaveat;

/** Reads reports, and lets no report stop the line. */
final class Reads {
    /** The caveat of a report on which the reader failed. */
    static final String UNREADABLE = "unreadable-report";

    private static final int MAX_MESSAGE_CHARS = 300;

    private Reads() {}

    static List<Reading> readAll(Line line, List<Report> reports) {
        return reports.parallelStream().map(r -> read(line, r)).toList();
    }

    /** A report on which the reader fails is kept all the same, with a caveat that says so. */
    static Reading read(Line line, Report report) {
        try {
            return line.read(report);
        } catch (RuntimeException | StackOverflowError e) {
            var caveat = new StoredCaveat(UNREADABLE, message(report, e), (Span) null);
            var article = new Article(report.id(), report.title(), report.content(), List.of());
            return new Reading(report, article, List.of(), List.of(caveat), line.readerVersion());
        }
    }

    private static String message(Report report, Throwable e) {
        String words = e.getClass().getSimpleName() + ": " + e.getMessage();
        return "The report " + report.id().brief() + " could not be read ("
                + words.substring(0, Math.min(MAX_MESSAGE_CHARS, words.length()))
                + "). Maybe a newer reader can; run \"tocsin rebuild\" after an update.";
    }
}
