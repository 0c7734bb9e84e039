package org.tocsin.server.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.core.line.Reading;
import org.tocsin.core.report.ReportId;
import org.tocsin.core.text.Edition;
import org.tocsin.core.text.EditionKind;
import org.tocsin.server.words.DayWords;
import org.tocsin.server.words.StatementWords;

/** Makes the history of a report: what its outlet published of the same story before and after. */
public final class EditionViews {
    /** More changed sentences than these make it another text. */
    private static final int MAX_SENTENCES = 30;

    private EditionViews() {}

    /** The editions, first published first; empty where there is only one. */
    public static List<EditionRow> of(ReportId shown, List<Reading> editions) {
        List<EditionRow> rows = new ArrayList<>();
        if (editions.size() < 2) return rows;
        for (int i = 0; i < editions.size(); i++)
            rows.add(row(editions.get(i), i == 0 ? Optional.empty() : Optional.of(editions.get(i - 1)), shown));
        return rows;
    }

    private static EditionRow row(Reading edition, Optional<Reading> before, ReportId shown) {
        EditionKind kind = kind(edition, before.isEmpty());
        String title = edition.article().title();
        return new EditionRow(
                edition.report().id().value(),
                StatementWords.words(kind),
                StatementWords.words(kind),
                title == null ? "Without a headline" : title,
                DayWords.of(edition.report().published()),
                edition.report().id().equals(shown),
                before.map(b -> changed(b, edition)).orElse(List.of()),
                before.map(b -> changed(edition, b)).orElse(List.of()));
    }

    /** What comes first corrects nothing that is known here, but it may say that it takes something back. */
    private static EditionKind kind(Reading edition, boolean first) {
        EditionKind kind = Edition.kindOf(edition.article());
        return first && kind == EditionKind.UPDATE ? EditionKind.FIRST : kind;
    }

    private static List<String> changed(Reading one, Reading other) {
        return Edition.onlyIn(one.article(), other.article()).stream()
                .limit(MAX_SENTENCES)
                .toList();
    }

    /** What a report's outlet said of it later: "retracted", "corrected later"; empty where it let it stand. */
    public static Optional<String> laterOn(ReportId report, List<Reading> editions) {
        boolean itself = editions.stream()
                .anyMatch(e -> e.report().id().equals(report) && Edition.kindOf(e.article()) == EditionKind.RETRACTION);
        List<EditionKind> later = editions.stream()
                .dropWhile(e -> !e.report().id().equals(report))
                .skip(1)
                .map(e -> Edition.kindOf(e.article()))
                .toList();
        if (itself || later.contains(EditionKind.RETRACTION)) return Optional.of("retracted by its outlet");
        return later.contains(EditionKind.CORRECTION) ? Optional.of("corrected later") : Optional.empty();
    }
}
