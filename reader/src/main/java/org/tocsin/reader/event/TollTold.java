package org.tocsin.reader.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.EventCategory;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.statement.Happening;
import org.tocsin.core.statement.Harm;
import org.tocsin.core.statement.PlaceRole;
import org.tocsin.core.statement.RoledPlace;
import org.tocsin.core.statement.Stage;
import org.tocsin.reader.lexicon.Trigger;

/**
 * A toll that is told after its event, in a sentence without a word of violence: "A mine went off under a bus. Three people died, the
 * hospital said." It is an account of the event that was told last, with the kind, day and place of that one, and with its own speaker.
 * Where the sentence names another day, another place, another cause or a span of years, the toll is of something else and stays out.
 */
final class TollTold {
    private static final int MAX_CHARS = 500;

    private static final Set<String> ONLY_HARM =
            Set.of("killed", "killing", "martyred", "slain", "was wounded", "were wounded", "been wounded");

    private static final Pattern OTHER_CAUSE = Pattern.compile(
            "\\b(?:earthquakes?|floods?|mudflows?|landslides?|avalanches?|cholera|measles|disease|illness|fever|heart|cancer|collided|collision|overturned|"
                    + "crash(?:ed)?|accidents?|drowned|hunger|cold|heatwave|anniversary|memorial|years? ago)\\b");

    /** A hospital tells where the wounded are, not where they were hurt. */
    private static final Pattern HOSPITAL = Pattern.compile(
            "\\b(?:hospitals?|clinics?|doctors?|medics?|surgeons?|morgue|taken to|treated|carried to|brought to)\\b");

    private TollTold() {}

    /** Whether the trigger says that somebody was killed, and nothing of how. */
    static boolean isOnlyHarm(Clause clause, Mention<Trigger> trigger) {
        String word = clause.document().textOf(trigger.span()).toLowerCase(java.util.Locale.ROOT);
        return ONLY_HARM.contains(word)
                && clause.in(clause.document().found().weapons()).isEmpty();
    }

    /** The event told last, where a clause with a toll can be about it. */
    static Optional<Happening> findEvent(Clause clause, Context context) {
        return context.findLastSpokenOf()
                .filter(h -> isFought(h) && !h.number().series())
                .filter(h -> isViolent(h.event().value()))
                .filter(h -> clause.span().start() - h.event().span().end() <= MAX_CHARS
                        && clause.span().start() >= h.event().span().end())
                .filter(h -> isSameDay(clause, h) && isSamePlace(clause, h))
                .filter(h -> !OTHER_CAUSE.matcher(clause.lower()).find() && !SeriesReader.isOfPeriod(clause));
    }

    /** The account that a clause without a trigger gives. */
    static Optional<Happening> find(Clause clause, Harm harm, Context context) {
        Optional<Span> told =
                harm.listCounts().stream().<Span>map(Mention::span).findFirst();
        if (told.isEmpty() || StageReader.isImagined(clause)) return Optional.empty();
        return findEvent(clause, context)
                .map(h -> new Happening(
                        new Mention<>(h.event().value(), told.get()),
                        Stage.DONE,
                        h.number(),
                        h.when(),
                        h.places(),
                        ActorReader.read(clause, harm),
                        List.of(),
                        harm));
    }

    /** Who tried to storm a fort fought for it; who tried to kidnap somebody may have hurt nobody. */
    private static boolean isFought(Happening event) {
        EventType type = event.event().value();
        return event.stage() == Stage.DONE
                || (event.stage() == Stage.ATTEMPTED && (type == EventType.ATTACK || type == EventType.ARMED_CLASH));
    }

    private static boolean isViolent(EventType type) {
        return type.category() == EventCategory.EXPLOSIONS
                || type.category() == EventCategory.BATTLES
                || type.category() == EventCategory.VIOLENCE_AGAINST_CIVILIANS;
    }

    static boolean isSameDay(Clause clause, Happening event) {
        DateRange days = event.when() == null ? null : event.when().value().days();
        return clause.in(clause.document().found().dates()).stream()
                .allMatch(d -> days != null && d.value().days().gapDays(days) == 0);
    }

    static boolean isSamePlace(Clause clause, Happening event) {
        Optional<RoledPlace> scene = event.findScene();
        if (HOSPITAL.matcher(clause.lower()).find()) return true;
        return PlaceReader.read(clause).stream()
                .filter(p -> p.role() != PlaceRole.FROM)
                .allMatch(p -> scene.isPresent()
                        && scene.get().place().value().couldBe(p.place().value()));
    }
}
