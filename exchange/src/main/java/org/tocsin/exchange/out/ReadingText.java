package org.tocsin.exchange.out;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.Series;
import org.tocsin.core.line.Reading;
import org.tocsin.core.report.Report;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Statement;

/** A reading for people at a terminal: who says what, then the incidents, then what to be careful about. */
public final class ReadingText {
    private final Ink ink;

    public ReadingText(Ink ink) {
        this.ink = ink;
    }

    /** The text, at most 100 columns wide. */
    public String write(Reading reading, Collection<Incident> incidents) {
        Sheet sheet = new Sheet();
        head(sheet, reading);
        sheet.line("").line(ink.bold("Who says what"));
        if (reading.statements().isEmpty()) sheet.text(2, "Nobody says anything that Tocsin understands.");
        reading.statements().forEach(s -> statement(sheet, s));
        sheet.line("").line(ink.bold("Incidents"));
        if (incidents.isEmpty()) sheet.text(2, "None.");
        List<Series> series = Series.listOf(reading.listAccounts(), incidents);
        incidents.forEach(i -> IncidentText.write(sheet, i, series, ink));
        caveats(sheet, reading);
        return sheet.toString();
    }

    private void head(Sheet sheet, Reading reading) {
        Report report = reading.report();
        String title =
                report.title() != null ? report.title() : reading.article().title();
        if (title != null) sheet.text(0, title, ink::bold);
        String published =
                report.published() == null ? "day unknown" : report.published().toString();
        sheet.text(0, report.outlet() + ", " + published, ink::dim);
    }

    private void statement(Sheet sheet, Statement s) {
        String who = s.id().brief() + " " + StatementJson.kind(s) + ": " + Words.chain(s.attribution());
        sheet.text(2, who, ink::accent);
        if (s instanceof Account a) sheet.text(6, Words.happening(a.happening()));
        else About.words(s).ifPresent(words -> sheet.text(6, words));
        sheet.text(6, "\"" + s.said().text() + "\"", ink::dim);
    }

    private void caveats(Sheet sheet, Reading reading) {
        if (reading.caveats().isEmpty()) return;
        sheet.line("").line(ink.bold("Take care"));
        reading.caveats().forEach(c -> sheet.text(2, c.code() + ": " + c.message()));
    }

    /** The chain of attribution of all accounts of an incident, each once. */
    static String saidBy(Incident incident) {
        return incident.evidence().accounts().stream()
                .map(a -> Words.chain(a.attribution()))
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
