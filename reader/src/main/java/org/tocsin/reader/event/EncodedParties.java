package org.tocsin.reader.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.tocsin.reader.encoder.TaggedSpan;

/** Who did it, to whom and with what, as far as the encoder finds it in a clause and the rules do not. */
final class EncodedParties {
    /** A party of which the encoder is less sure is left out: below it, who wore a uniform acts. Chosen on the development part of MUC-4. */
    static final double SURE = 0.75;

    /** Things are seldom taken for somebody who acts: 0.6 gives more than 0.75 on all three parts of MUC-4, and no more irrelevant events. */
    private static final double SURE_OF_THING = 0.6;

    /** An organisation that is known for violence needs less proof; a company or a newspaper in a report of violence is not blamed so easily. */
    private static final double SURE_OF_ARMED = 0.5;

    /** A thing that is hit in a clause that is known to hit somebody or something may be less sure. */
    private static final double LIKELY = 0.5;

    /** Words that the rules take for a party are more of it already where the encoder is but half sure. */
    private static final double WIDENS = 0.4;

    private static final Pattern DEATH = Pattern.compile(
            "\\b(?:died|dies|die|dying|deaths?|dead|perished|drowned|lost (?:their|his|her) li(?:fe|ves))\\b");

    private final Clause clause;
    private final Document document;
    private final EncodedActors actors;
    private final List<TaggedSpan<RoleType>> roles;
    private final List<TaggedSpan<RoleType>> widening;

    EncodedParties(Clause clause) {
        this.clause = clause;
        this.actors = new EncodedActors(clause);
        this.document = clause.document();
        this.widening = RoleSpans.list(document, clause.span(), WIDENS).stream()
                .filter(r -> clause.voiced().says(r.span()))
                .toList();
        this.roles = widening.stream().filter(r -> r.probability() >= LIKELY).toList();
    }

    /** The actors that the rules found, and those that they did not. */
    List<RoledActor> complete(List<RoledActor> known, Harm harm) {
        List<RoledActor> all = new ArrayList<>(
                known.stream().filter(a -> !isRefuted(a)).map(this::inFull).toList());
        boolean isHit = all.stream().anyMatch(a -> a.role().isHit())
                || sure().anyMatch(r -> r.type() == RoleType.HUMAN_TARGET || r.type() == RoleType.PHYSICAL_TARGET);
        for (TaggedSpan<RoleType> role : roles) {
            if (role.probability() < threshold(role, isHit)) continue;
            boolean isKnown = all.stream().anyMatch(a -> a.actor().span().overlaps(role.span()));
            if (!isKnown) all.addAll(actors.list(role, harm));
        }
        if (all.stream().noneMatch(a -> a.role() == ActorRole.PERPETRATOR)
                && EncodedActors.isByState(document, clause.span())) force(all).ifPresent(all::add);
        return all;
    }

    private double threshold(TaggedSpan<RoleType> role, boolean isHit) {
        return switch (role.type()) {
            case PHYSICAL_TARGET -> isHit ? LIKELY : SURE_OF_THING;
            case PERPETRATOR_ORGANISATION -> isArmed(role.span()) ? SURE_OF_ARMED : SURE;
            default -> SURE;
        };
    }

    private boolean isArmed(Span organisation) {
        return Organisations.find(document, organisation)
                .filter(o -> Organisations.isArmed(o.value()))
                .isPresent();
    }

    /** All parties of which the encoder is as sure as this or surer, whatever the rules found. */
    List<RoledActor> list(double probability, Harm harm) {
        return roles.stream()
                .filter(r -> r.probability() >= probability)
                .flatMap(r -> actors.list(r, harm).stream())
                .toList();
    }

    /** "Priests were shot by men in uniform": the rules take the men for more victims, and the encoder is sure that they are not. */
    private boolean isRefuted(RoledActor known) {
        return sure().anyMatch(r -> r.span().overlaps(known.actor().span())
                && known.role().isHit()
                && r.type() == RoleType.PERPETRATOR_INDIVIDUAL);
    }

    /** "State officials" where the lexicon knows but officials. */
    private RoledActor inFull(RoledActor known) {
        Span span = known.actor().span();
        Actor actor = known.actor().value();
        boolean asTold = document.textOf(span).equals(actor.name());
        return widening.stream()
                .filter(r -> asTold && r.span().contains(span) && r.span().length() > span.length())
                .filter(r -> EncodedActors.isHit(r) == known.role().isHit() && !hasOtherName(r.span(), span))
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
                : EncodedActors.within(span, document.found().nationalities()).orElse(null);
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
}
