package org.tocsin.reader.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.Actor;
import org.tocsin.core.mention.ActorKind;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.Weapon;
import org.tocsin.core.mention.WeaponType;
import org.tocsin.core.statement.ActorRole;
import org.tocsin.core.statement.Harm;
import org.tocsin.core.statement.RoledActor;
import org.tocsin.reader.encoder.MentionType;
import org.tocsin.reader.encoder.RoleType;
import org.tocsin.reader.encoder.SentenceKind;
import org.tocsin.reader.encoder.TaggedSpan;
import org.tocsin.reader.lexicon.Group;
import org.tocsin.reader.lexicon.People;

/** Who did it, to whom and with what, as far as the encoder finds it in a clause and the rules do not. */
final class EncodedParties {
    /** A party of which the encoder is less sure is left out: below it, who wore a uniform acts. Chosen on the development part of MUC-4. */
    static final double SURE = 0.75;

    /** A thing that is hit in a clause that is known to hit somebody or something may be less sure. */
    private static final double LIKELY = 0.5;

    private static final Pattern DEATH = Pattern.compile(
            "\\b(?:died|dies|die|dying|deaths?|dead|perished|drowned|lost (?:their|his|her) li(?:fe|ves))\\b");

    private final Clause clause;
    private final Document document;
    private final List<TaggedSpan<RoleType>> roles;

    EncodedParties(Clause clause) {
        this.clause = clause;
        this.document = clause.document();
        this.roles = RoleSpans.list(document, clause.span(), LIKELY).stream()
                .filter(r -> clause.voiced().says(r.span()))
                .toList();
    }

    /** The actors that the rules found, and those that they did not. */
    List<RoledActor> complete(List<RoledActor> known, Harm harm) {
        List<RoledActor> all = new ArrayList<>(known.stream().map(this::inFull).toList());
        boolean isHit = known.stream().anyMatch(a -> a.role().isHit())
                || sure().anyMatch(r -> r.type() == RoleType.HUMAN_TARGET || r.type() == RoleType.PHYSICAL_TARGET);
        for (TaggedSpan<RoleType> role : roles) {
            if (role.probability() < SURE && !(isHit && role.type() == RoleType.PHYSICAL_TARGET)) continue;
            boolean isKnown = known.stream().anyMatch(a -> a.actor().span().overlaps(role.span()));
            if (!isKnown) actor(role, harm).ifPresent(all::add);
        }
        if (all.stream().noneMatch(a -> a.role() == ActorRole.PERPETRATOR)
                && isLikely(SentenceKind.BY_STATE, clause.span())) force(all).ifPresent(all::add);
        return all;
    }

    /** "State officials" where the lexicon knows but officials. */
    private RoledActor inFull(RoledActor known) {
        Span span = known.actor().span();
        Actor actor = known.actor().value();
        boolean asTold = document.textOf(span).equals(actor.name());
        return roles.stream()
                .filter(r -> asTold && r.span().contains(span) && r.span().length() > span.length())
                .filter(r -> isHit(r) == known.role().isHit() && !hasOtherName(r.span(), span))
                .findFirst()
                .map(r -> new RoledActor(
                        known.role(),
                        new Mention<>(
                                new Actor(
                                        document.textOf(r.span()),
                                        actor.kind(),
                                        nation(r.span(), actor),
                                        actor.sector()),
                                r.span())))
                .orElse(known);
    }

    private boolean hasOtherName(Span full, Span known) {
        return document.encoded().mentions().stream()
                .filter(m -> m.type() == MentionType.PERSON && full.overlaps(m.span()))
                .anyMatch(m -> !m.span().overlaps(known) || !m.span().contains(full));
    }

    private @Nullable String nation(Span span, Actor actor) {
        return actor.nationality() != null
                ? actor.nationality()
                : within(span, document.found().nationalities()).orElse(null);
    }

    private static boolean isHit(TaggedSpan<RoleType> role) {
        return role.type() == RoleType.HUMAN_TARGET || role.type() == RoleType.PHYSICAL_TARGET;
    }

    /** "Police detained the editor": where a state is blamed, the force that the clause names and nobody hits. */
    private Optional<RoledActor> force(List<RoledActor> known) {
        return clause.in(document.found().people()).stream()
                .filter(p ->
                        p.value().kind() == ActorKind.STATE_FORCES || p.value().kind() == ActorKind.GOVERNMENT)
                .filter(p -> known.stream().noneMatch(a -> a.actor().span().overlaps(p.span())))
                .findFirst()
                .map(p -> new RoledActor(
                        ActorRole.PERPETRATOR,
                        new Mention<>(
                                new Actor(
                                        document.textOf(p.span()),
                                        p.value().kind(),
                                        null,
                                        p.value().sector()),
                                p.span())));
    }

    /** The weapons that the rules found, and those that they did not. */
    List<Mention<Weapon>> completeWeapons(List<Mention<Weapon>> known) {
        Stream<Mention<Weapon>> more = roles.stream()
                .filter(r -> r.type() == RoleType.INSTRUMENT)
                .filter(r -> known.stream().noneMatch(w -> w.span().overlaps(r.span())))
                .map(r -> new Mention<>(new Weapon(document.textOf(r.span()), WeaponType.OTHER), r.span()));
        return Stream.concat(known.stream(), more).toList();
    }

    /** Whether somebody acts, something serves or is hit, or somebody is hit by more than death: people also die of landslides. */
    boolean isAct() {
        return sure().anyMatch(r -> r.type() != RoleType.HUMAN_TARGET)
                || (isVictim() && !DEATH.matcher(clause.lower()).find());
    }

    private Stream<TaggedSpan<RoleType>> sure() {
        return roles.stream().filter(r -> r.probability() >= SURE);
    }

    /** Whether somebody is hit. */
    boolean isVictim() {
        return sure().anyMatch(r -> r.type() == RoleType.HUMAN_TARGET);
    }

    private Optional<RoledActor> actor(TaggedSpan<RoleType> role, Harm harm) {
        Optional<ActorRole> as = switch (role.type()) {
            case PERPETRATOR_INDIVIDUAL, PERPETRATOR_ORGANISATION -> Optional.of(ActorRole.PERPETRATOR);
            case PHYSICAL_TARGET -> Optional.of(ActorRole.TARGET);
            case HUMAN_TARGET -> Optional.of(harm.equals(Harm.UNSAID) ? ActorRole.TARGET : ActorRole.VICTIM);
            case INSTRUMENT -> Optional.empty();
        };
        Optional<Mention<Actor>> organisation = role.type() == RoleType.PERPETRATOR_ORGANISATION
                ? Organisations.list(document, 0).stream()
                        .filter(m -> clause.voiced().content().contains(m.span())
                                && m.span().overlaps(role.span()))
                        .findFirst()
                : Optional.empty();
        return as.map(r -> new RoledActor(r, organisation.orElseGet(() -> new Mention<>(actor(role), role.span()))));
    }

    private Actor actor(TaggedSpan<RoleType> role) {
        Document.Found found = document.found();
        Optional<Group> group = within(role.span(), found.groups());
        String name = group.filter(g -> role.type() == RoleType.PERPETRATOR_ORGANISATION)
                .map(Group::name)
                .orElseGet(() -> document.textOf(role.span()));
        ActorKind kind = role.type() == RoleType.PHYSICAL_TARGET
                ? ActorKind.COMPANY
                : within(role.span(), found.people())
                        .map(People::kind)
                        .or(() -> group.map(Group::kind))
                        .orElseGet(() -> kind(role));
        return new Actor(
                name,
                kind,
                within(role.span(), found.nationalities()).orElse(null),
                within(role.span(), found.people()).map(People::sector).orElse(null));
    }

    private ActorKind kind(TaggedSpan<RoleType> role) {
        return switch (role.type()) {
            case PERPETRATOR_INDIVIDUAL, PERPETRATOR_ORGANISATION ->
                isLikely(SentenceKind.BY_STATE, role.span()) ? ActorKind.STATE_FORCES : ActorKind.UNKNOWN;
            default -> ActorKind.CIVILIANS;
        };
    }

    private boolean isLikely(SentenceKind kind, Span at) {
        return document.encoded()
                .findSentenceAt(at.start())
                .filter(s -> s.probability(kind) >= SURE)
                .isPresent();
    }

    private static <T> Optional<T> within(Span span, List<Mention<T>> mentions) {
        Predicate<Mention<T>> inside = m -> span.contains(m.span());
        return mentions.stream().filter(inside).reduce((a, b) -> b).map(Mention::value);
    }
}
