package org.tocsin.core.incident;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.core.mention.Place;
import org.tocsin.core.report.ReportId;
import org.tocsin.core.statement.Account;
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
        Set<StatementId> accounts = accountsOf(incident).collect(Collectors.toSet());
        Set<ReportId> reports = accounts.stream().map(StatementId::report).collect(Collectors.toSet());
        Set<StatementId> apart = ruledApartFrom(accounts, rulings);
        return others.stream()
                .filter(o -> !o.id().equals(incident.id()) && isNear(incident, o))
                .filter(o -> apart.isEmpty() || accountsOf(o).noneMatch(apart::contains))
                .map(o -> of(incident, reports, o))
                .sorted(Comparator.comparing((Candidate c) -> !c.likely())
                        .thenComparingLong(Candidate::gapDays)
                        .thenComparingDouble(Candidate::distanceKm)
                        .thenComparing(c -> c.incident().id()))
                .toList();
    }

    /** Who tells two events in one report tells them apart. */
    private static Candidate of(Incident a, Set<ReportId> reports, Incident b) {
        Place x = a.where().value();
        Place y = b.where().value();
        long gap = a.when().value().gapDays(b.when().value());
        boolean local = x.precision().isLocal() && y.precision().isLocal();
        boolean kinds = Kinds.compatible(a.event().value(), b.event().value());
        boolean together = accountsOf(b).map(StatementId::report).anyMatch(reports::contains);
        return new Candidate(b, x.point().distanceKm(y.point()), gap, local && kinds && gap <= 1 && !together);
    }

    private static boolean isNear(Incident a, Incident b) {
        return a.when().value().gapDays(b.when().value()) <= Neighbourhoods.SLACK_DAYS
                && a.where().value().couldBe(b.where().value());
    }

    private static Set<StatementId> ruledApartFrom(Set<StatementId> accounts, Rulings rulings) {
        return rulings.newestFirst().stream()
                .flatMap(r -> r instanceof Ruling.DifferentEvents d ? Stream.of(d) : Stream.empty())
                .filter(d -> accounts.contains(d.a()) != accounts.contains(d.b()))
                .map(d -> accounts.contains(d.a()) ? d.b() : d.a())
                .collect(Collectors.toSet());
    }

    private static Stream<StatementId> accountsOf(Incident incident) {
        return incident.evidence().accounts().stream().map(Account::id);
    }
}
