package org.tocsin.core.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tocsin.core.mention.Actor;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Accusation;
import org.tocsin.core.statement.ActorRole;
import org.tocsin.core.statement.Admission;
import org.tocsin.core.statement.Confidence;
import org.tocsin.core.statement.Denial;
import org.tocsin.core.statement.Statement;

/**
 * Who is said to have done it, and how sure that is. An acquittal and a claim of one's own outrank what others say, as in the decision
 * tree of MUC-4; else the level that most speakers stand for, and where they are equally many the one that commits less to it being
 * true: a doubtful accusation that is printed as a fact does more harm than the reverse.
 */
public final class Perpetrators {
    private static final List<Confidence> PREFERENCE = List.of(
            Confidence.ACQUITTED,
            Confidence.CLAIMED_OR_ADMITTED,
            Confidence.ACCUSED_BY_AUTHORITIES,
            Confidence.ACCUSED,
            Confidence.REPORTED_AS_FACT,
            Confidence.POSSIBLE);

    private final Map<Speaker, String> names = new LinkedHashMap<>();
    private final Map<Speaker, List<Voice<Confidence>>> voices = new LinkedHashMap<>();
    private final Map<Speaker, List<Denial>> denials = new LinkedHashMap<>();

    private Perpetrators() {}

    /** Of an incident, in the order of its accounts. */
    public static List<Perpetrator> of(Incident incident) {
        return of(incident.evidence().accounts(), incident.evidence().concerning());
    }

    /** Of the accounts of one event, and of what else is said about it. */
    public static List<Perpetrator> of(Collection<Account> accounts, Collection<Statement> concerning) {
        Perpetrators perpetrators = new Perpetrators();
        accounts.forEach(perpetrators::add);
        concerning.forEach(perpetrators::add);
        return perpetrators.list();
    }

    private void add(Statement statement) {
        switch (statement) {
            case Account a ->
                a.happening().actors().stream()
                        .filter(r -> r.role() == ActorRole.PERPETRATOR || r.role() == ActorRole.POSSIBLE_PERPETRATOR)
                        .forEach(r -> add(a, r.actor(), r.role()));
            case Accusation a -> {
                if (a.involvement().makesPerpetrator()) a.accused().forEach(who -> add(a, who));
            }
            case Admission a -> a.perpetrators().forEach(who -> add(a, who));
            case Denial d -> {
                if (d.isOfTheDeed())
                    denials.computeIfAbsent(Speaker.of(d.attribution().firstSpeaker()), k -> new ArrayList<>())
                            .add(d);
            }
            default -> {}
        }
    }

    private void add(Statement statement, Mention<Actor> who) {
        add(statement, who, ActorRole.PERPETRATOR);
    }

    private void add(Statement statement, Mention<Actor> who, ActorRole role) {
        Speaker key = Speaker.named(who.value().name());
        names.putIfAbsent(key, who.value().name());
        voices.computeIfAbsent(key, k -> new ArrayList<>())
                .add(new Voice<>(
                        Confidences.of(statement, key, role), statement.id(), statement.attribution(), who.span()));
    }

    private List<Perpetrator> list() {
        return names.entrySet().stream()
                .map(e -> new Perpetrator(
                        e.getValue(),
                        weigh(voices.getOrDefault(e.getKey(), List.of())),
                        denials.getOrDefault(e.getKey(), List.of())))
                .toList();
    }

    private static Estimate<Confidence> weigh(List<Voice<Confidence>> all) {
        Confidence best = all.stream()
                .map(Voice::value)
                .distinct()
                .min(Comparator.comparing((Confidence c) -> !outranks(c))
                        .thenComparingLong(c -> -speakers(all, c))
                        .thenComparingInt(PREFERENCE::indexOf))
                .orElseThrow(() -> new IllegalArgumentException("Nobody names a perpetrator"));
        return new Estimate<>(
                best,
                reason(best, speakers(all, best)),
                all.stream().filter(v -> v.value() == best).toList(),
                all.stream().filter(v -> v.value() != best).toList(),
                false);
    }

    private static boolean outranks(Confidence confidence) {
        return confidence == Confidence.ACQUITTED || confidence == Confidence.CLAIMED_OR_ADMITTED;
    }

    private static long speakers(List<Voice<Confidence>> all, Confidence value) {
        return speakers(all.stream().filter(v -> v.value() == value)).count();
    }

    private static Stream<Speaker> speakers(Stream<Voice<Confidence>> voices) {
        return voices.map(v -> Speaker.of(v.attribution().firstSpeaker())).distinct();
    }

    private static String reason(Confidence best, long speakers) {
        return switch (best) {
            case ACQUITTED -> "cleared of it; that outranks who accused it";
            case CLAIMED_OR_ADMITTED -> "says so of itself; that outranks what others say";
            default -> speakers == 1 ? "one speaker says so" : speakers + " speakers say so";
        };
    }
}
