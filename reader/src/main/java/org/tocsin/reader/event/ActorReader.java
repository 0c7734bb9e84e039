package org.tocsin.reader.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.measure.Precision;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.Actor;
import org.tocsin.core.mention.ActorKind;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.Sector;
import org.tocsin.core.statement.ActorRole;
import org.tocsin.core.statement.Harm;
import org.tocsin.core.statement.RoledActor;
import org.tocsin.reader.encoder.EncoderReading;
import org.tocsin.reader.encoder.RoleType;
import org.tocsin.reader.lexicon.Group;
import org.tocsin.reader.lexicon.People;

/** Who did it and to whom, as far as a clause says: victims stand beside the harm, targets behind "on", "at" or "targeting". */
final class ActorReader {
    private static final Pattern AIMED = Pattern.compile(
            "\\b(?:on|at|against|targeting|targeted|hit|struck|hits|attacked|bombed|shelled|stormed|wrecked|damaged|destroyed|ambushed|into|of|under|outside|towards?)\\s+"
                    + "(?:[\\p{L}'’-]+\\s+){0,5}?$");

    /** "Shining Path members", "an Islamic State attack": the group acts, through its people. */
    private static final Pattern ITS_PEOPLE = Pattern.compile(
            "^\\s*(?:\\([^)]{1,20}\\)|\\[[^\\]]{1,60}\\])?\\s*(?:\\p{L}+\\s+)?(?:guerr?illas?|rebels?|members?|militants?|fighters?|terrorists?|gunmen"
                    + "|commandos?|column|insurgents?|attack|ambush|raid|bombing)\\b(?!\\s+(?:was|were|has been|have been)\\s+(?:killed|wounded|arrested|injured))");

    private static final Pattern PEOPLE_OF = Pattern.compile(
            "\\b(?:guerr?illas|rebels|members|militants|fighters|terrorists|gunmen|commandos|column|group|men|unit|units) (?:of|from|belonging to)"
                    + " (?:the )?(?:[\\p{L}'’-]+ ){0,2}$");

    /** Soldiers and police act in many ways; only where they plainly do violence are they perpetrators. */
    private static final Pattern DO_VIOLENCE = Pattern.compile(
            "^\\s*(?:\\p{L}+ly |have |had |has )?(?:killed|murdered|massacred|executed|tortured|kidnapped|abducted|attacked|bombed|raided|stormed"
                    + "|shot|opened fire|fired (?:on|at|upon)|burned|looted)\\b");

    private static final Pattern BY = Pattern.compile("\\bby\\s+(?:[\\p{L}'’-]+\\s+){0,4}?$");

    private static final Set<RoleType> PERPETRATORS =
            Set.of(RoleType.PERPETRATOR_INDIVIDUAL, RoleType.PERPETRATOR_ORGANISATION);

    /** What those do by whom somebody is helped, or somebody else is caught. */
    private static final Pattern HELPED_BY = Pattern.compile(
            "\\b(?:rescued|freed|saved|recovered|found|arrested|caught|captured|detained|hunted|sought|guarded|escorted|evacuated|taken to (?:an? |the )?hospital"
                    + "|manhunt|search|investigated|investigation|inquiry|reported|confirmed|said|announced|questioned|repelled|foiled|defused|protected)"
                    + "\\s+(?:[\\p{L}'’-]+\\s+){0,3}?by\\s+(?:[\\p{L}'’-]+\\s+){0,4}?$");

    private static final int HELP_CHARS = 90;

    private static final int TARGET_CHARS = 60;

    private final Clause clause;
    private final Harm harm;
    private final Document.Found found;

    private ActorReader(Clause clause, Harm harm) {
        this.clause = clause;
        this.harm = harm;
        this.found = clause.document().found();
    }

    static List<RoledActor> read(Clause clause, Harm harm) {
        ActorReader reader = new ActorReader(clause, harm);
        List<RoledActor> actors = new ArrayList<>();
        List<Mention<People>> victims = reader.victims();
        victims.forEach(v -> actors.add(new RoledActor(ActorRole.VICTIM, reader.actor(v))));
        reader.targets(victims).forEach(actors::add);
        reader.perpetrators(victims).forEach(actors::add);
        return actors;
    }

    private List<Mention<People>> victims() {
        List<Mention<People>> victims = new ArrayList<>();
        Stream.of(harm.killed(), harm.injured(), harm.abducted())
                .flatMap(h -> Optional.ofNullable(h).stream())
                .filter(h -> !h.value().equals(CountRange.exactly(0)))
                .forEach(h ->
                        besideHarm(h.span()).filter(v -> !victims.contains(v)).ifPresent(victims::add));
        return victims;
    }

    private Optional<Mention<People>> besideHarm(Span harmSpan) {
        Optional<Mention<People>> inside = found.people().stream()
                .filter(p -> harmSpan.contains(p.span()))
                .filter(p -> clause.voiced().says(p.span()))
                .reduce((a, b) -> b);
        return inside.or(() -> found.people().stream()
                .filter(p -> clause.voiced().says(p.span()))
                .filter(p -> p.span().start() >= harmSpan.end() && p.span().start() - harmSpan.end() <= 40)
                .filter(p -> NounPhrase.noBreak(
                        clause.document().content(), harmSpan.end(), p.span().start()))
                .findFirst());
    }

    private List<RoledActor> targets(List<Mention<People>> victims) {
        List<RoledActor> targets = new ArrayList<>();
        for (Mention<Facility> f : clause.in(found.facilities()))
            if (isTarget(f.span(), RoleType.PHYSICAL_TARGET))
                targets.add(new RoledActor(
                        ActorRole.TARGET,
                        named(f.span(), ActorKind.COMPANY, f.value().sector())));
        for (Mention<People> p : clause.in(found.people()))
            if (!p.value().armed() && !victims.contains(p) && isTarget(p.span(), RoleType.HUMAN_TARGET))
                targets.add(new RoledActor(ActorRole.TARGET, actor(p)));
        return targets;
    }

    /** "At the university", "on the bank". */
    private boolean isTarget(Span span, RoleType role) {
        return AIMED.matcher(clause.before(span.start(), TARGET_CHARS)).find() && agrees(span, Set.of(role));
    }

    /** Whether the encoder, if it read the sentence, takes somebody for the same: the rules alone are wrong more often than both. */
    private boolean agrees(Span span, Set<RoleType> roles) {
        EncoderReading encoded = clause.document().encoded();
        boolean read =
                encoded.findSentenceAt(span.start()).filter(s -> !s.isUnread()).isPresent();
        return !read
                || encoded.roles().stream()
                        .anyMatch(r -> roles.contains(r.type()) && r.span().overlaps(span));
    }

    private List<RoledActor> perpetrators(List<Mention<People>> victims) {
        List<RoledActor> perpetrators = new ArrayList<>();
        for (Mention<People> p : clause.in(found.people()))
            if (!victims.contains(p) && (isViolentForce(p) || (p.value().armed() && agrees(p.span(), PERPETRATORS))))
                perpetrators.add(new RoledActor(ActorRole.PERPETRATOR, actor(p)));
        for (Mention<Group> g : clause.in(found.groups()))
            if (isPerpetrator(g) && agrees(g.span(), PERPETRATORS)) {
                Actor actor = g.value().actor();
                perpetrators.add(new RoledActor(ActorRole.PERPETRATOR, new Mention<>(actor, g.span())));
            }
        return perpetrators;
    }

    private boolean isViolentForce(Mention<People> people) {
        return people.value().kind() == ActorKind.STATE_FORCES && doesViolence(people.span());
    }

    private boolean doesViolence(Span span) {
        boolean by = BY.matcher(clause.before(span.start(), 40)).find()
                && !HELPED_BY.matcher(clause.before(span.start(), HELP_CHARS)).find();
        return by || DO_VIOLENCE.matcher(clause.after(span.end(), 40)).find();
    }

    /** A named group is the perpetrator only where it opens the clause, stands behind "by", or its people act; else it may be anything. */
    private boolean isPerpetrator(Mention<Group> group) {
        if (group.value().kind() == ActorKind.STATE_FORCES) return doesViolence(group.span());
        String before = clause.before(group.span().start(), 60);
        boolean opens = group.span().start() - clause.span().start() <= 4;
        boolean government = group.value().kind() == ActorKind.GOVERNMENT;
        boolean itsPeople = !AIMED.matcher(before).find()
                && ITS_PEOPLE.matcher(clause.after(group.span().end(), 80)).find();
        boolean peopleOfIt = PEOPLE_OF.matcher(before).find();
        if (!government && (opens || itsPeople || peopleOfIt)) return true;
        return BY.matcher(clause.before(group.span().start(), 40)).find();
    }

    private Mention<Actor> actor(Mention<People> people) {
        boolean known = people.value().sector() != null || people.value().armed();
        Sector sector = known ? people.value().sector() : employer(people.span());
        return named(people.span(), people.value().kind(), sector);
    }

    /** "workers of a state power company", "miners at a gold camp": the place of work tells the sector. */
    private @Nullable Sector employer(Span people) {
        return clause.in(found.facilities()).stream()
                .filter(f -> f.span().start() >= people.end() && f.span().start() - people.end() <= 40)
                .map(f -> f.value().sector())
                .findFirst()
                .or(this::onlySector)
                .orElse(null);
    }

    /** Workers in a clause that speaks of one kind of work are taken to be of that work. */
    private Optional<Sector> onlySector() {
        List<Sector> sectors = clause.in(found.facilities()).stream()
                .map(f -> f.value().sector())
                .filter(s -> s != Sector.OTHER && s != Sector.TRANSPORT)
                .distinct()
                .toList();
        return sectors.size() == 1 ? Optional.of(sectors.getFirst()) : Optional.empty();
    }

    private Mention<Actor> named(Span noun, ActorKind kind, @Nullable Sector sector) {
        Optional<Mention<String>> nationality = found.nationalities().stream()
                .filter(n -> n.span().end() <= noun.start()
                        && noun.start() - n.span().end() <= 25)
                .filter(n -> clause.voiced().says(n.span()))
                .filter(n ->
                        NounPhrase.noBreak(clause.document().content(), n.span().end(), noun.start()))
                .reduce((a, b) -> b);
        Span span = nationality.map(n -> n.span().cover(noun)).orElse(noun);
        String code = nationality.map(Mention::value).or(() -> citizenOf(noun)).orElse(null);
        return new Mention<>(new Actor(clause.document().textOf(span), kind, code, sector), span);
    }

    /** "citizens of the People's Republic of China". */
    private Optional<String> citizenOf(Span noun) {
        return found.places().stream()
                .filter(p -> p.value().precision() == Precision.COUNTRY)
                .filter(p -> p.span().start() > noun.end() && p.span().start() - noun.end() <= 30)
                .filter(p -> clause.document().content().startsWith(" of ", noun.end()))
                .flatMap(p -> p.value().findCountry().stream())
                .findFirst();
    }

    /** Whether two spots of a text belong to one noun phrase, as far as that can be seen without grammar. */
    static final class NounPhrase {
        private static final Pattern BREAK = Pattern.compile(
                "[,;.:]|\\b(?:and|or|by|when|after|who|which|in|at|on|with|were|was|while|killed|wounded|injured)\\b");

        private NounPhrase() {}

        static boolean noBreak(String text, int from, int to) {
            return from <= to && !BREAK.matcher(text.substring(from, to)).find();
        }
    }
}
