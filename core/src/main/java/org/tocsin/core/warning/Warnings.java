package org.tocsin.core.warning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.incident.Estimate;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.mention.Place;
import org.tocsin.core.report.Published;
import org.tocsin.core.statement.AdviceAction;

/** Which warnings should stand on a day. Time is an argument. */
public final class Warnings {
    private final List<Site> sites;
    private final LocalDate asOf;
    private final WarningPolicy policy;

    private Warnings(Collection<Site> sites, LocalDate asOf, WarningPolicy policy) {
        this.sites = List.copyOf(sites);
        this.asOf = asOf;
        this.policy = policy;
    }

    /** All warnings that should stand, by site, newest first. */
    public static List<Warning> of(
            Collection<Incident> incidents,
            Collection<Advisory> advisories,
            Collection<Site> sites,
            LocalDate asOf,
            WarningPolicy policy) {
        Warnings warnings = new Warnings(sites, asOf, policy);
        return Stream.concat(
                        incidents.stream().flatMap(warnings::ofIncident),
                        advisories.stream().flatMap(warnings::ofAdvisory))
                .collect(Collectors.toMap(Warning::key, w -> w, Warnings::nearer))
                .values()
                .stream()
                .sorted(Comparator.comparing(Warning::siteId)
                        .thenComparing(Warning::day, Comparator.reverseOrder())
                        .thenComparing(Warning::key))
                .toList();
    }

    /** One advice may reach a site through two of its areas. */
    private static Warning nearer(Warning a, Warning b) {
        return a.distanceKm() < b.distanceKm()
                        || (a.distanceKm() == b.distanceKm() && a.headline().compareTo(b.headline()) <= 0)
                ? a
                : b;
    }

    private Stream<Warning> ofIncident(Incident incident) {
        if (!isCurrent(incident.when().value(), policy.incidentDays())) return Stream.empty();
        return sites.stream()
                .flatMap(site -> near(site, incident.where().value()).stream()
                        .map(c -> new Warning(
                                site.id(),
                                new Trigger.OfIncident(incident.id()),
                                c,
                                distanceKm(site, incident.where().value()),
                                incident.where().value().uncertaintyKm(),
                                incident.when().value().to(),
                                headline(incident),
                                reasons(site, incident, c))));
    }

    /** Begun, and not over for longer than so many days: "this week" warns before the week is over. */
    private boolean isCurrent(DateRange when, int days) {
        return !when.from().isAfter(asOf) && !when.to().isBefore(asOf.minusDays(days));
    }

    /**
     * A place that is known only to its province or country is near nothing: its middle is an invention. A strip along a
     * border is not near a site either; advice about it is.
     */
    private static Optional<Closeness> near(Site site, Place place) {
        if (!place.precision().isLocal()) return Optional.empty();
        double distance = distanceKm(site, place);
        if (distance + place.uncertaintyKm() <= site.warnWithinKm()) return Optional.of(Closeness.NEAR);
        return distance <= site.warnWithinKm() ? Optional.of(Closeness.POSSIBLY_NEAR) : Optional.empty();
    }

    private static double distanceKm(Site site, Place place) {
        return Math.max(0, place.distanceKm(site.point()) - site.radiusKm());
    }

    private Stream<Warning> ofAdvisory(Advisory advisory) {
        return findLastGiven(advisory).filter(day -> isCurrent(DateRange.on(day), policy.advisoryDays())).stream()
                .flatMap(day -> ofAdvisory(advisory, day));
    }

    /** The last day until now on which it was given; a report without a date does not say. */
    private Optional<LocalDate> findLastGiven(Advisory advisory) {
        return advisory.advice().stream()
                .map(a -> a.said().published())
                .filter(Objects::nonNull)
                .map(Published::day)
                .filter(day -> !day.isAfter(asOf))
                .max(Comparator.naturalOrder());
    }

    private Stream<Warning> ofAdvisory(Advisory advisory, LocalDate day) {
        String nationality = advisory.nationality();
        return sites.stream()
                .filter(site -> lies(site, advisory.area()))
                .filter(site -> nationality == null || site.mayHold(nationality))
                .map(site -> new Warning(
                        site.id(),
                        new Trigger.OfAdvisory(advisory.advice().getFirst().id()),
                        Closeness.ADVISED_AREA,
                        distanceKm(site, advisory.area()),
                        advisory.area().uncertaintyKm(),
                        day,
                        headline(advisory),
                        reasons(advisory)));
    }

    private static boolean lies(Site site, Place area) {
        return distanceKm(site, area) <= area.uncertaintyKm();
    }

    private static String headline(Incident incident) {
        Estimate<CountRange> killed = incident.toll().killed();
        return incident.event().value().label() + " at "
                + incident.where().value().name() + ", " + incident.when().value()
                + (killed == null ? "" : ", killed " + killed.value());
    }

    private static List<String> reasons(Site site, Incident incident, Closeness closeness) {
        Place place = incident.where().value();
        int origins = incident.evidence().independentOrigins();
        String how = closeness == Closeness.NEAR ? "within" : "possibly within";
        return List.of(
                String.format(
                        Locale.ROOT,
                        "%s %.0f km of the site: %.0f km away, give or take %.0f km (%s is known as a %s)",
                        how,
                        site.warnWithinKm(),
                        distanceKm(site, place),
                        place.uncertaintyKm(),
                        place.name(),
                        place.precision().name().toLowerCase(Locale.ROOT).replace('_', ' ')),
                origins == 1
                        ? "one origin says so: " + saidBy(incident)
                        : origins + " independent origins say so, among them " + saidBy(incident));
    }

    private static String saidBy(Incident incident) {
        return incident.evidence().accounts().getFirst().attribution().toString();
    }

    private static String headline(Advisory advisory) {
        String who = advisory.advice().getFirst().attribution().firstSpeaker().name();
        return who + ": " + words(advisory.action()) + " " + advisory.area().name() + forWhom(advisory.nationality());
    }

    private static String forWhom(@Nullable String nationality) {
        return nationality == null ? "" : " (for nationals of " + nationality + ")";
    }

    private static String words(AdviceAction action) {
        return switch (action) {
            case LEAVE -> "leave";
            case STAY_INDOORS -> "stay indoors in";
            case AVOID -> "avoid";
            case CAUTION -> "take care in";
        };
    }

    private static List<String> reasons(Advisory advisory) {
        return advisory.advice().stream()
                .map(a -> "advised by " + a.attribution() + ": " + a.said().text())
                .distinct()
                .toList();
    }
}
