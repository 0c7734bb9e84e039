package org.tocsin.reader.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.Actor;
import org.tocsin.core.mention.ActorKind;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Accusation;
import org.tocsin.core.statement.ActorRole;
import org.tocsin.core.statement.Admission;
import org.tocsin.core.statement.RoledActor;
import org.tocsin.core.statement.Statement;
import org.tocsin.core.statement.StatementId;
import org.tocsin.reader.encoder.RoleType;
import org.tocsin.reader.encoder.TaggedSpan;

/**
 * The organisation behind an event whose account does not name it. "The guerrillas" of an account are those that its report names, so the
 * organisation is taken over as who did it. Where the account tells of nobody who did it, an organisation named elsewhere is only
 * {@link ActorRole#POSSIBLE_PERPETRATOR possible}: nobody ties it to the event. The same holds for people who did something of the kind
 * in a sentence nearby: "the two gunmen fled". Accounts that say who did it, or about which somebody
 * accuses or claims, are left as they are.
 */
public final class Culprits {
    /** Of 0.5 to 0.85 on the development part of MUC-4. */
    private static final double SURE = 0.75;

    /** People are seldom named twice in the same words, so the encoder has to be surer. */
    private static final double SURE_OF_PEOPLE = 0.85;

    /** Some four sentences: farther away, the report may speak of something else. */
    private static final int NEAR_CHARS = 600;

    /** Words that stand for the fighters of an organisation. */
    private static final Pattern FIGHTERS = Pattern.compile(
            "\\b(?:guerr?illas?|terrorists?|rebels?|insurgents?|extremists?|subversives?|militants?|fighters?|commandos?|jihadists?|leftists?|faction)\\b");

    private final Document document;
    private final List<Mention<Actor>> named;
    private final List<TaggedSpan<RoleType>> people;
    private final Map<String, Integer> times = new HashMap<>();

    private Culprits(Document document) {
        this.document = document;
        this.named = Organisations.list(document, SURE);
        this.people = document.encoded().roles().stream()
                .filter(r -> r.type() == RoleType.PERPETRATOR_INDIVIDUAL && r.probability() >= SURE_OF_PEOPLE)
                .toList();
        named.forEach(m -> times.merge(m.value().name(), 1, Integer::sum));
    }

    /** The statements in the same order. */
    public static List<Statement> complete(Document document, List<Statement> read) {
        Culprits culprits = new Culprits(document);
        if (culprits.named.isEmpty() && culprits.people.isEmpty()) return read;
        Set<StatementId> blamed = blamed(read);
        List<Statement> out = new ArrayList<>();
        for (Statement s : read) out.add(s instanceof Account a && !blamed.contains(a.id()) ? culprits.complete(a) : s);
        return out;
    }

    private static Set<StatementId> blamed(List<Statement> read) {
        Set<StatementId> blamed = new HashSet<>();
        for (Statement s : read) {
            if (s instanceof Accusation a
                    && a.involvement().makesPerpetrator()
                    && !a.accused().isEmpty()) blamed.addAll(a.concerns());
            if (s instanceof Admission a) blamed.addAll(a.concerns());
        }
        return blamed;
    }

    private Account complete(Account account) {
        List<Actor> told = account.happening().actors().stream()
                .filter(a -> a.role() == ActorRole.PERPETRATOR)
                .map(a -> a.actor().value())
                .toList();
        if (told.stream().anyMatch(this::isNamed) || told.stream().anyMatch(Culprits::isState)) return account;
        boolean fighters = told.stream()
                .anyMatch(
                        a -> FIGHTERS.matcher(a.name().toLowerCase(Locale.ROOT)).find());
        if (!told.isEmpty() && !fighters) return account;
        ActorRole role = fighters ? ActorRole.PERPETRATOR : ActorRole.POSSIBLE_PERPETRATOR;
        List<RoledActor> more = new ArrayList<>();
        nearest(account).ifPresent(m -> more.add(new RoledActor(role, m)));
        if (told.isEmpty())
            nearestPeople(account).ifPresent(m -> more.add(new RoledActor(ActorRole.POSSIBLE_PERPETRATOR, m)));
        return more.isEmpty() ? account : account.with(account.happening().withActors(more));
    }

    /** Who did something of the kind in the sentences around. */
    private Optional<Mention<Actor>> nearestPeople(Account account) {
        Span at = account.said().spans().getFirst();
        return people.stream()
                .filter(p -> distance(p.span(), at) < NEAR_CHARS)
                .min(Comparator.comparingInt(p -> distance(p.span(), at)))
                .map(p -> new Mention<>(EncodedActors.unknown(document, p.span()), p.span()));
    }

    private boolean isNamed(Actor actor) {
        return times.containsKey(actor.name())
                || document.found().groups().stream()
                        .anyMatch(g -> g.value().name().equals(actor.name()));
    }

    private static boolean isState(Actor actor) {
        return actor.kind() == ActorKind.STATE_FORCES || actor.kind() == ActorKind.GOVERNMENT;
    }

    /** The one that the report names most often; of equals, the nearest. Who is hit is not taken for who did it. */
    private Optional<Mention<Actor>> nearest(Account account) {
        Span at = account.said().spans().getFirst();
        Set<String> hit = new HashSet<>();
        account.happening().actors().stream()
                .filter(a -> a.role().isHit())
                .forEach(a -> hit.add(a.actor().value().name()));
        return named.stream()
                .filter(m -> !hit.contains(m.value().name()))
                .min(Comparator.comparingInt((Mention<Actor> m) ->
                                -times.getOrDefault(m.value().name(), 0))
                        .thenComparingInt(m -> distance(m.span(), at)));
    }

    private static int distance(Span a, Span b) {
        return Math.max(0, Math.max(a.start() - b.end(), b.start() - a.end()));
    }
}
