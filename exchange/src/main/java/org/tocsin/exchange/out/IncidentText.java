package org.tocsin.exchange.out;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tocsin.core.incident.Contradictions;
import org.tocsin.core.incident.Credibilities;
import org.tocsin.core.incident.Credibility;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.Responsibility;
import org.tocsin.core.incident.Series;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Grade;

/** Incidents for people at a terminal. */
public final class IncidentText {
    private IncidentText() {}

    /**
     * A list of incidents, at most 100 columns wide.
     *
     * @param seriesOf the series that count an incident
     */
    public static String write(Collection<Incident> incidents, Function<Incident, List<Series>> seriesOf, Ink ink) {
        Sheet sheet = new Sheet();
        incidents.forEach(i -> write(sheet, i, seriesOf.apply(i), ink));
        return sheet.toString();
    }

    /** The same, with who contradicts whom, and the accounts of each, by the ids under which one may rule on them. */
    public static String writeWithAccounts(
            Collection<Incident> incidents, Function<Incident, List<Series>> seriesOf, Ink ink) {
        Sheet sheet = new Sheet();
        for (Incident i : incidents) {
            write(sheet, i, seriesOf.apply(i), ink);
            Contradictions.of(i).forEach(c -> sheet.text(6, "contradicted: " + ContradictionWords.line(c)));
            for (Account a : i.evidence().accounts())
                sheet.text(
                        8,
                        a.id().report().brief() + "-" + a.id().brief() + "  " + Words.chain(a.attribution()) + ": "
                                + a.said().text());
        }
        return sheet.toString();
    }

    static void write(Sheet sheet, Incident incident, Collection<Series> series, Ink ink) {
        sheet.text(
                2,
                incident.when().value() + " " + incident.event().value().label() + " (" + incident.id() + ")",
                ink::accent);
        sheet.text(6, "at " + Words.place(incident.where().value()));
        sheet.text(6, Words.toll(incident.toll()));
        incident.responsibility().stream()
                .map(IncidentText::responsibility)
                .distinct()
                .forEach(words -> sheet.text(6, words));
        Grade<Credibility> grade = Credibilities.of(incident).ofIncident();
        sheet.text(
                6,
                "credibility " + grade.value().figure() + ", " + grade.value().words() + ": " + grade.reason());
        sheet.text(6, origins(incident) + ": " + ReadingText.saidBy(incident), ink::dim);
        series.stream().filter(s -> s.counts(incident)).forEach(s -> sheet.text(6, counted(s, incident)));
    }

    /** A series is no incident: it is told beside those that it counts. */
    private static String counted(Series series, Incident incident) {
        Account account = series.account();
        String others = series.members().stream()
                .filter(m -> !m.id().equals(incident.id()))
                .map(m -> m.id().value())
                .collect(Collectors.joining(", "));
        return "probably counted in a series by " + Words.chain(account.attribution()) + " ("
                + account.id().report().brief() + "-" + account.id().brief() + "): "
                + Words.happening(account.happening())
                + (others.isEmpty() ? "" : "; counted with it: " + others);
    }

    private static String responsibility(Responsibility r) {
        String of = r.involvement()
                .findWordsOfOtherPart()
                .map(words -> " (that it " + words + ")")
                .orElse("");
        return Words.word(r.kind()) + of + ": " + r.actor() + " (" + Words.chain(r.attribution()) + ")";
    }

    private static String origins(Incident incident) {
        int accounts = incident.evidence().accounts().size();
        int origins = incident.evidence().independentOrigins();
        return accounts
                + (accounts == 1 ? " account, " : " accounts, ")
                + origins
                + (origins == 1 ? " origin" : " independent origins");
    }
}
