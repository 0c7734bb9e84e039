package org.tocsin.core.incident;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.core.mention.Place;
import org.tocsin.core.report.ReportId;
import org.tocsin.core.statement.StatementId;

/**
 * An incident that an analyst may want to rule to be the same event as another: near it in time and place, and no ruling keeps
 * them apart.
 *
 * @param incident the other incident
 * @param distanceKm between the middles of their places
 * @param gapDays days between them, 0 where they share one
 * @param likely whether also their kinds agree, their days are the same or next to each other, and no report tells both: so much
 *     that somebody should look
 */
public record Candidate(Incident incident, double distanceKm, long gapDays, boolean likely) {
    /** The candidates for one incident among others, the likeliest and nearest first. */
    public static List<Candidate> of(Incident incident, Collection<Incident> others, Rulings rulings) {
        return others.stream()
                .filter(o -> !o.id().equals(incident.id()) && isNear(incident, o) && !ruledApart(incident, o, rulings))
                .map(o -> of(incident, o))
                .sorted(Comparator.comparing((Candidate c) -> !c.likely())
                        .thenComparingLong(Candidate::gapDays)
                        .thenComparingDouble(Candidate::distanceKm)
                        .thenComparing(c -> c.incident().id()))
                .toList();
    }

    private static Candidate of(Incident a, Incident b) {
        Place x = a.where().value();
        Place y = b.where().value();
        long gap = a.when().value().gapDays(b.when().value());
        boolean local = x.precision().isLocal() && y.precision().isLocal();
        boolean kinds = Kinds.compatible(a.event().value(), b.event().value());
        return new Candidate(
                b, x.point().distanceKm(y.point()), gap, local && kinds && gap <= 1 && !shareAReport(a, b));
    }

    private static boolean isNear(Incident a, Incident b) {
        return a.when().value().gapDays(b.when().value()) <= Neighbourhoods.SLACK_DAYS
                && a.where().value().couldBe(b.where().value());
    }

    /** Who tells two events in one report tells them apart. */
    private static boolean shareAReport(Incident a, Incident b) {
        Set<ReportId> reports = accountsOf(a).stream().map(StatementId::report).collect(Collectors.toSet());
        return accountsOf(b).stream().map(StatementId::report).anyMatch(reports::contains);
    }

    private static boolean ruledApart(Incident a, Incident b, Rulings rulings) {
        if (rulings.newestFirst().isEmpty()) return false;
        Set<StatementId> x = accountsOf(a);
        Set<StatementId> y = accountsOf(b);
        return rulings.newestFirst().stream()
                .anyMatch(r -> r instanceof Ruling.DifferentEvents d
                        && ((x.contains(d.a()) && y.contains(d.b())) || (x.contains(d.b()) && y.contains(d.a()))));
    }

    private static Set<StatementId> accountsOf(Incident incident) {
        return incident.evidence().accounts().stream().map(a -> a.id()).collect(Collectors.toSet());
    }
}
