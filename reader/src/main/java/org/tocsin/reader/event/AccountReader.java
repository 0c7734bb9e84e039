package org.tocsin.reader.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.Weapon;
import org.tocsin.core.mention.When;
import org.tocsin.core.statement.Happening;
import org.tocsin.core.statement.Harm;
import org.tocsin.core.statement.Occurrences;
import org.tocsin.core.statement.PlaceRole;
import org.tocsin.core.statement.RoledActor;
import org.tocsin.core.statement.RoledPlace;
import org.tocsin.core.statement.Stage;
import org.tocsin.reader.attribution.Voiced;
import org.tocsin.reader.lexicon.Trigger;

/** Puts together what a document says to have happened, clause by clause, in the order of the text. */
public final class AccountReader {
    private static final Pattern PAST =
            Pattern.compile("\\p{L}+ed(?: .*)?|blew up|blown up|burst into", Pattern.CASE_INSENSITIVE);

    private static final int MAX_DAYS_OF_ONE = 3;
    private static final int NEAR_CHARS = 400;

    private final Document document;
    private final Context context;
    private final boolean exercise;

    public AccountReader(Document document, List<Voiced> voiced) {
        this.document = document;
        this.context = new Context(document, voiced);
        this.exercise = StageReader.isOfExercise(document);
    }

    /** The accounts in one piece of a sentence. Pieces must come in the order of the text. */
    public List<AccountDraft> read(Voiced piece) {
        List<AccountDraft> drafts = new ArrayList<>();
        for (ClauseSplitter.Part part : ClauseSplitter.split(document, piece)) {
            Clause clause = new Clause(document, piece, part.span());
            if (Recalled.is(clause)) continue;
            Clause harmClause = clause.within(part.harm());
            read(new Telling(clause, harmClause, EncodedEvent.find(clause)))
                    .ifPresent(h -> drafts.add(new AccountDraft(piece, part.span(), h)));
        }
        return drafts;
    }

    /**
     * A clause that may tell of an event.
     *
     * @param harm where its harm is told
     * @param encoded what the encoder says of it
     */
    private record Telling(Clause clause, Clause harm, Optional<EncodedEvent> encoded) {
        boolean isTold() {
            return encoded.filter(e -> e.isTold(clause)).isPresent();
        }

        /** Whether the encoder also finds the kind likely that a word of the lexicon hints at. */
        boolean isTold(EventType kind) {
            return isTold() && encoded.filter(e -> e.isLikely(kind)).isPresent();
        }
    }

    private Optional<Happening> read(Telling telling) {
        Clause clause = telling.clause();
        Optional<Mention<Trigger>> main = mainTrigger(clause);
        if (main.isEmpty()) {
            Harm told = HarmReader.read(telling.harm());
            return TollTold.find(clause, told, context).or(() -> readWithoutWord(telling, told));
        }
        Optional<Stage> stage = StageReader.find(clause, main.get());
        if (stage.isEmpty()) return Optional.empty();
        Harm harm = stage.get() == Stage.DONE ? HarmReader.read(telling.harm()) : Harm.UNSAID;
        Happening happening = assemble(telling, main.get(), stage.get(), harm);
        if (!Evidence.isEnough(clause, main.get(), harm)
                && !isArrestOfVictim(telling, main.get())
                && !isEncoded(telling, main.get())) {
            if (stage.get() == Stage.DONE && isPlaced(clause, happening)) context.speakOf(happening);
            return Optional.empty();
        }
        // A threat and a series are never incidents, so a doubt does not cost them.
        boolean doubted = stage.get() == Stage.DONE
                && !happening.number().series()
                && telling.encoded().filter(e -> e.isDoubted(happening)).isPresent();
        boolean played = exercise && !happening.number().series();
        if ((doubted || played) && harm.equals(Harm.UNSAID)) return Optional.empty();
        remember(happening);
        return Optional.of(happening).filter(h -> saysSomething(clause, h, harm));
    }

    /** A word of violence that proves little alone, in a sentence in which the encoder finds an incident and its parties. */
    private static boolean isEncoded(Telling telling, Mention<Trigger> trigger) {
        return EventKind.isViolent(trigger.value().type())
                && !Evidence.isDefence(telling.clause())
                && telling.isTold(trigger.value().type())
                && new EncodedParties(telling.clause()).isAct();
    }

    /** A single arrest is police work, unless whoever is arrested is the victim. */
    private static boolean isArrestOfVictim(Telling telling, Mention<Trigger> trigger) {
        return trigger.value().type() == EventType.ARRESTS
                && telling.isTold()
                && new EncodedParties(telling.clause()).isVictim();
    }

    /** An event that no word of the lexicon names: the encoder finds it, and the parties that make it one. */
    private Optional<Happening> readWithoutWord(Telling telling, Harm told) {
        Clause clause = telling.clause();
        if (exercise || !telling.isTold() || !(new EncodedParties(clause).isAct() || isFight(clause, told)))
            return Optional.empty();
        Optional<EventType> kind = EventKind.isBurnt(clause)
                ? Optional.of(EventType.LOOTING)
                : telling.encoded().flatMap(e -> e.findKind(clause));
        if (kind.isEmpty()) return Optional.empty();
        Stage stage = telling.encoded().map(EncodedEvent::stage).orElse(Stage.DONE);
        Harm harm = stage == Stage.DONE ? told : Harm.UNSAID;
        Happening happening = assemble(
                telling,
                new Mention<>(new Trigger(kind.get(), Trigger.Proof.NEEDS_MORE, false), clause.span()),
                stage,
                harm);
        remember(happening);
        return Optional.of(happening);
    }

    /** "The police speak of twelve dead, eleven of them bandits": somebody armed, and somebody hurt. */
    private static boolean isFight(Clause clause, Harm told) {
        return told.listCounts().stream().anyMatch(m -> m.value().min() > 0)
                && clause.in(clause.document().found().people()).stream()
                        .anyMatch(p -> p.value().armed());
    }

    /** The most telling trigger of the clause: the special kinds before the general word. */
    private Optional<Mention<Trigger>> mainTrigger(Clause clause) {
        return clause.in(document.found().triggers()).stream()
                .filter(t -> !Figurative.is(clause, t.span()))
                .min(Comparator.comparingInt(
                                (Mention<Trigger> t) -> EventKind.rank(t.value().type()))
                        .thenComparing(t -> t.value().proof())
                        .thenComparing(Mention::span));
    }

    private Happening assemble(Telling telling, Mention<Trigger> trigger, Stage stage, Harm harm) {
        Clause clause = telling.clause();
        EncodedParties parties = new EncodedParties(clause);
        List<Mention<Weapon>> weapons =
                parties.completeWeapons(clause.in(document.found().weapons()).stream()
                        .map(w -> new Mention<>(new Weapon(document.textOf(w.span()), w.value()), w.span()))
                        .toList());
        List<RoledPlace> places = new ArrayList<>(PlaceReader.read(clause));
        Mention<When> when = WhenReader.find(clause)
                .or(() -> context.findDayOfSentence(clause.voiced(), clause.span()))
                .orElse(null);
        Occurrences number = GeneralTalk.is(clause, trigger, harm)
                ? Occurrences.series(CountRange.atLeast(2))
                : SeriesReader.read(clause, trigger, when);
        if (isTollOfSeries(clause, trigger)) number = Occurrences.series(CountRange.atLeast(2));
        boolean hasScene = places.stream().anyMatch(p -> p.role() != PlaceRole.FROM);
        if (!hasScene) context.findScene(clause.span()).ifPresent(places::add);
        if (when == null && !number.series())
            when = context.findDay(clause.span()).orElse(null);
        EventType told = kind(telling, trigger, weapons);
        List<RoledActor> actors = new ArrayList<>(ActorReader.read(clause, harm));
        if (!telling.harm().span().equals(clause.span()))
            ActorReader.read(telling.harm(), harm).stream()
                    .filter(a -> actors.stream()
                            .noneMatch(b -> b.actor().span().equals(a.actor().span())))
                    .forEach(actors::add);
        EventType type = EventKind.withSides(clause, told, actors);
        return new Happening(
                new Mention<>(type, trigger.span()),
                stage,
                number,
                when,
                places,
                FateReader.complete(clause, stage, parties.complete(actors, harm)),
                weapons,
                harm);
    }

    /** "In October the enemy attacked the region 412 times. 39 civilians were killed": a toll without a day, told after a series without one. */
    private boolean isTollOfSeries(Clause clause, Mention<Trigger> trigger) {
        return (trigger.span().equals(clause.span()) || TollTold.isOnlyHarm(clause, trigger))
                && clause.in(document.found().dates()).isEmpty()
                && clause.in(document.found().places()).isEmpty()
                && context.findLastSpokenOf()
                        .filter(h -> h.number().series())
                        .filter(h -> h.when() == null || h.when().value().days().days() > MAX_DAYS_OF_ONE)
                        .filter(h -> clause.span().start() - h.event().span().end() <= NEAR_CHARS)
                        .isPresent();
    }

    /** Whether a clause names the place and the day itself. */
    private static boolean isPlaced(Clause clause, Happening happening) {
        return happening.when() != null
                && clause.span().contains(happening.when().span())
                && happening.places().stream()
                        .anyMatch(p -> clause.span().contains(p.place().span()));
    }

    private EventType kind(Telling telling, Mention<Trigger> trigger, List<Mention<Weapon>> weapons) {
        Clause clause = telling.clause();
        EventType type = EventKind.of(clause, trigger, weapons);
        if (type == EventType.ATTACK && EventKind.isBurnt(clause)) return EventType.LOOTING;
        if (type == EventType.ATTACK && TollTold.isOnlyHarm(clause, trigger)) {
            Optional<Happening> told = TollTold.findEvent(clause, context);
            if (told.isPresent()) return told.get().event().value();
        }
        if (type == EventType.ATTACK)
            type = telling.encoded().flatMap(e -> e.findKind(clause)).orElse(type);
        boolean theBlast = type == EventType.REMOTE_EXPLOSIVE
                && trigger.value().proof() == Trigger.Proof.NEEDS_MORE
                && Anaphora.is(clause, trigger.span());
        return theBlast ? context.findExplosion().orElse(type) : type;
    }

    private void remember(Happening happening) {
        RoledPlace scene = happening.findScene().orElse(null);
        @Nullable Mention<When> day = happening.number().series() ? null : happening.when();
        context.remember(happening, scene, day);
    }

    /** "The raid" alone is a word about an event that is told elsewhere; an account adds a day, a place, or harm. */
    private boolean saysSomething(Clause clause, Happening happening, Harm harm) {
        boolean harmed = !harm.equals(Harm.UNSAID);
        boolean day = happening.when() != null
                && clause.voiced().says(happening.when().span())
                && clause.span().contains(happening.when().span());
        boolean place = happening.places().stream()
                .anyMatch(p -> clause.span().contains(p.place().span()));
        boolean target = happening.actors().stream().anyMatch(a -> a.role().isHit());
        return harmed
                || day
                || place
                || (target
                        && (isVerb(happening)
                                || !Anaphora.is(clause, happening.event().span())));
    }

    /** "The rebels attacked a farm" points to nothing that was told before, as "the attack" does. */
    private boolean isVerb(Happening happening) {
        return PAST.matcher(document.textOf(happening.event().span())).matches();
    }
}
