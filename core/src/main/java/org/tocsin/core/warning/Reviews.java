package org.tocsin.core.warning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.incident.Candidate;
import org.tocsin.core.incident.Case;
import org.tocsin.core.incident.Estimate;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.IncidentId;
import org.tocsin.core.incident.Ruling;
import org.tocsin.core.incident.Rulings;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.StatementId;

/**
 * The review queue: the incidents that are most worth an analyst's look. What is doubtful comes before what is sure, and of the
 * doubtful what did most harm and what is near a site. A confirmed incident is left out for as long as its values stay.
 */
public final class Reviews {
    /** From so many killed or abducted on, an incident is a grave one. */
    private static final int GRAVE = 10;

    private final Rulings rulings;
    private final Set<IncidentId> besideRejected;
    private final Map<IncidentId, Closeness> warned = new HashMap<>();
    private final Map<StatementId, Case> confirmed = new HashMap<>();
    private final TreeMap<Long, List<Incident>> byDay = new TreeMap<>();

    private Reviews(
            Collection<Incident> incidents,
            Collection<Warning> warnings,
            Rulings rulings,
            Set<IncidentId> besideRejected) {
        this.rulings = rulings;
        this.besideRejected = besideRejected;
        for (Warning w : warnings)
            if (w.trigger() instanceof Trigger.OfIncident t)
                warned.merge(t.incident(), w.closeness(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        for (Ruling r : rulings.newestFirst())
            if (r instanceof Ruling.Confirmation c) c.accounts().forEach(a -> confirmed.putIfAbsent(a, c.confirmed()));
        for (Incident i : incidents)
            byDay.computeIfAbsent(i.when().value().from().toEpochDay(), k -> new ArrayList<>())
                    .add(i);
    }

    /**
     * The queue, most worth a look first.
     *
     * @param warnings those that stand: they say what is near a site
     * @param besideRejected incidents in whose neighbourhood an account was rejected
     */
    public static List<Review> queue(
            Collection<Incident> incidents,
            Collection<Warning> warnings,
            Rulings rulings,
            Set<IncidentId> besideRejected) {
        Reviews reviews = new Reviews(incidents, warnings, rulings, besideRejected);
        return incidents.stream()
                .flatMap(i -> reviews.review(i).stream())
                .sorted(Comparator.comparingInt((Review r) -> -r.points())
                        .thenComparing(r -> r.incident().when().value().to(), Comparator.reverseOrder())
                        .thenComparing(r -> r.incident().id()))
                .toList();
    }

    private Optional<Review> review(Incident incident) {
        Optional<Case> settled = incident.evidence().accounts().stream()
                .flatMap(a -> Stream.ofNullable(confirmed.get(a.id())))
                .findFirst();
        List<Review.Reason> doubts = settled.isPresent() ? changes(settled.get(), incident) : doubts(incident);
        if (doubts.isEmpty()) return Optional.empty();
        List<Review.Reason> stakes = new ArrayList<>();
        double times = nearness(incident, stakes) * harm(incident, stakes);
        int points = doubts.stream().mapToInt(r -> r.cause().points()).sum();
        return Optional.of(new Review(
                incident,
                (int) Math.round(points * times),
                Stream.concat(doubts.stream(), stakes.stream()).toList()));
    }

    private static List<Review.Reason> changes(Case settled, Incident incident) {
        return Case.of(incident).listChangesSince(settled).stream()
                .map(c ->
                        new Review.Reason(ReviewCause.CHANGED_SINCE_CONFIRMED, "changed since it was confirmed: " + c))
                .toList();
    }

    private List<Review.Reason> doubts(Incident incident) {
        List<Review.Reason> doubts = new ArrayList<>();
        if (besideRejected.contains(incident.id()))
            add(doubts, ReviewCause.BESIDE_REJECTED, "an account like these was rejected");
        Candidate.of(incident, around(incident), rulings).stream()
                .filter(Candidate::likely)
                .findFirst()
                .ifPresent(c -> add(doubts, ReviewCause.MAYBE_SAME, maybeSame(c)));
        if (incident.evidence().independentOrigins() == 1) add(doubts, ReviewCause.ONE_ORIGIN, "one origin only");
        if (!incident.evidence().listDenials().isEmpty()) add(doubts, ReviewCause.DENIED, "somebody denies it");
        addDisputes(doubts, incident);
        if (incident.evidence().accounts().stream().noneMatch(Reviews::isDated)
                && !incident.when().ruled()) add(doubts, ReviewCause.NO_DAY, "no account gives a day");
        if (!incident.where().value().precision().isLocal() && !incident.where().ruled())
            add(doubts, ReviewCause.VAGUE_PLACE, "the place is known only vaguely");
        return doubts;
    }

    private static String maybeSame(Candidate c) {
        String when = c.gapDays() == 0 ? "the same day" : c.gapDays() + " day apart";
        return "maybe the same event as " + c.incident().id() + " (" + Math.round(c.distanceKm()) + " km away, " + when
                + ")";
    }

    /** Incidents of about the same days; one that lasts a month is found from its first day on. */
    private List<Incident> around(Incident incident) {
        long from = incident.when().value().from().toEpochDay();
        long to = incident.when().value().to().toEpochDay();
        return byDay.subMap(from - 2, true, to + 2, true).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private static boolean isDated(Account account) {
        return account.happening().when() != null;
    }

    private static void addDisputes(List<Review.Reason> doubts, Incident i) {
        addDispute(doubts, "kind", i.event());
        addDispute(doubts, "day", i.when());
        addDispute(doubts, "place", i.where());
        addDispute(doubts, "killed", i.toll().killed());
        addDispute(doubts, "injured", i.toll().injured());
        addDispute(doubts, "abducted", i.toll().abducted());
    }

    private static void addDispute(List<Review.Reason> doubts, String name, @Nullable Estimate<?> estimate) {
        if (estimate != null && estimate.isDisputed() && !estimate.ruled())
            add(doubts, ReviewCause.DISPUTED, "disputed: " + name);
    }

    private static void add(List<Review.Reason> reasons, ReviewCause cause, String words) {
        reasons.add(new Review.Reason(cause, words));
    }

    private double nearness(Incident incident, List<Review.Reason> stakes) {
        Closeness closeness = warned.get(incident.id());
        if (closeness == null) return 1;
        boolean near = closeness == Closeness.NEAR;
        add(stakes, ReviewCause.NEAR_SITE, near ? "near a site" : "possibly near a site");
        return near ? 3 : 2;
    }

    private static double harm(Incident incident, List<Review.Reason> stakes) {
        CountRange people = people(incident.toll().killed(), incident.toll().abducted());
        int most = most(people);
        if (most == 0) return 1;
        String many = people.isExact() ? "" + most : (people.max() == null ? "at least " : "up to ") + most;
        add(stakes, ReviewCause.HARM, many + " killed or abducted");
        return most >= GRAVE ? 2 : 1.5;
    }

    private static CountRange people(@Nullable Estimate<CountRange> killed, @Nullable Estimate<CountRange> abducted) {
        CountRange none = CountRange.exactly(0);
        CountRange a = killed == null ? none : killed.value();
        CountRange b = abducted == null ? none : abducted.value();
        Integer x = a.max();
        Integer y = b.max();
        return new CountRange(a.min() + b.min(), x == null || y == null ? null : (Integer) (x + y));
    }

    /** The greatest number said; the least where there is no greatest. */
    private static int most(CountRange people) {
        Integer max = people.max();
        return max == null ? people.min() : max;
    }
}
