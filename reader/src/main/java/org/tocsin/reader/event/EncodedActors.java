package org.tocsin.reader.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.Actor;
import org.tocsin.core.mention.ActorKind;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.statement.ActorRole;
import org.tocsin.core.statement.Harm;
import org.tocsin.core.statement.RoledActor;
import org.tocsin.reader.encoder.MentionType;
import org.tocsin.reader.encoder.RoleType;
import org.tocsin.reader.encoder.SentenceKind;
import org.tocsin.reader.encoder.TaggedSpan;
import org.tocsin.reader.lexicon.Group;
import org.tocsin.reader.lexicon.People;

/** The actors that a party stands for which the encoder found in a clause: of what kind, and by which names. */
final class EncodedActors {
    private static final Pattern BEHIND_HEAD = Pattern.compile("\\s(?:of|at|in|from|for|who|with)\\s");

    private final Clause clause;
    private final Document document;

    EncodedActors(Clause clause) {
        this.clause = clause;
        this.document = clause.document();
    }

    /** "The rector Rustam Nazarov of Vanj" is a rector, and by name Rustam Nazarov; an instrument is nobody. */
    List<RoledActor> list(TaggedSpan<RoleType> role, Harm harm) {
        Optional<RoledActor> whole = find(role, harm);
        List<Span> names = document.encoded().mentions().stream()
                .filter(m -> m.type() == MentionType.PERSON && role.span().contains(m.span()))
                .map(TaggedSpan::span)
                .toList();
        boolean named = role.type() == RoleType.HUMAN_TARGET
                && names.size() == 1
                && names.getFirst().length() < role.span().length();
        return whole.isPresent() && named
                ? parts(whole.get(), names.getFirst())
                : whole.stream().toList();
    }

    private List<RoledActor> parts(RoledActor whole, Span name) {
        List<RoledActor> parts = new ArrayList<>(List.of(part(whole, name)));
        int start = whole.actor().span().start();
        int end = start
                + document.content()
                        .substring(start, name.start())
                        .stripTrailing()
                        .length();
        boolean title =
                document.found().people().stream().anyMatch(p -> p.span().end() == end);
        if (title && end > start) parts.add(part(whole, new Span(start, end)));
        return parts;
    }

    private RoledActor part(RoledActor whole, Span span) {
        Actor actor = whole.actor().value();
        return new RoledActor(
                whole.role(),
                new Mention<>(
                        new Actor(document.textOf(span), actor.kind(), actor.nationality(), actor.sector()), span));
    }

    private Optional<RoledActor> find(TaggedSpan<RoleType> role, Harm harm) {
        Optional<ActorRole> as = switch (role.type()) {
            case PERPETRATOR_INDIVIDUAL, PERPETRATOR_ORGANISATION -> Optional.of(ActorRole.PERPETRATOR);
            case PHYSICAL_TARGET, HUMAN_TARGET ->
                Optional.of(isThing(role) || harm.equals(Harm.UNSAID) ? ActorRole.TARGET : ActorRole.VICTIM);
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
        ActorKind kind = isHit(role) && isThing(role)
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

    /** What the encoder takes for a thing may be people by its head, "a teacher at the school", and the other way round. */
    private boolean isThing(TaggedSpan<RoleType> role) {
        Matcher behind = BEHIND_HEAD.matcher(document.textOf(role.span()));
        int end = behind.find()
                ? role.span().start() + behind.start()
                : role.span().end();
        boolean people = document.found().people().stream()
                .anyMatch(p -> p.span().end() == end && role.span().contains(p.span()));
        boolean facility = document.found().facilities().stream()
                .anyMatch(f -> f.span().end() == end && role.span().contains(f.span()));
        return !people && (facility || role.type() == RoleType.PHYSICAL_TARGET);
    }

    /** People by the words of the text, of the kind that the lexicon has for them. */
    static Actor unknown(Document document, Span span) {
        ActorKind kind =
                within(span, document.found().people()).map(People::kind).orElse(ActorKind.UNKNOWN);
        return new Actor(
                document.textOf(span),
                kind,
                within(span, document.found().nationalities()).orElse(null),
                null);
    }

    private ActorKind kind(TaggedSpan<RoleType> role) {
        return switch (role.type()) {
            case PERPETRATOR_INDIVIDUAL, PERPETRATOR_ORGANISATION ->
                isByState(document, role.span()) ? ActorKind.STATE_FORCES : ActorKind.UNKNOWN;
            default -> ActorKind.CIVILIANS;
        };
    }

    static boolean isHit(TaggedSpan<RoleType> role) {
        return role.type() == RoleType.HUMAN_TARGET || role.type() == RoleType.PHYSICAL_TARGET;
    }

    /** Whether the sentence at a span blames a state. */
    static boolean isByState(Document document, Span at) {
        return document.encoded()
                .findSentenceAt(at.start())
                .filter(s -> s.probability(SentenceKind.BY_STATE) >= EncodedParties.SURE)
                .isPresent();
    }

    /** The last of the mentions inside a span. */
    static <T> Optional<T> within(Span span, List<Mention<T>> mentions) {
        return mentions.stream()
                .filter(m -> span.contains(m.span()))
                .reduce((a, b) -> b)
                .map(Mention::value);
    }
}
