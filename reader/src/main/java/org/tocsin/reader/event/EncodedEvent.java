package org.tocsin.reader.event;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.statement.Happening;
import org.tocsin.core.statement.Stage;
import org.tocsin.reader.encoder.SentenceKind;
import org.tocsin.reader.encoder.SentenceReading;

/** What the encoder says of the event of a clause: whether there is one, of which kind, and how far it went. */
final class EncodedEvent {
    /** Below it, an attack of which the rules know nothing but the word is taken for a figure of speech. */
    private static final double DOUBTED = 0.5;

    /** From it on, a sentence without a word that the lexicon knows may still tell of an incident. */
    private static final double TOLD = 0.7;

    /** Of 0.5 to 0.7 on the development part of MUC-4. */
    private static final double SURE = 0.65;

    private static final Map<SentenceKind, EventType> KINDS = Map.ofEntries(
            Map.entry(SentenceKind.SUICIDE_BOMB, EventType.SUICIDE_BOMB),
            Map.entry(SentenceKind.AIR_DRONE_STRIKE, EventType.AIR_DRONE_STRIKE),
            Map.entry(SentenceKind.ABDUCTION, EventType.ABDUCTION),
            Map.entry(SentenceKind.SHELLING, EventType.SHELLING),
            Map.entry(SentenceKind.EXPLOSION, EventType.REMOTE_EXPLOSIVE),
            Map.entry(SentenceKind.SEXUAL_VIOLENCE, EventType.SEXUAL_VIOLENCE),
            Map.entry(SentenceKind.ARSON, EventType.LOOTING),
            Map.entry(SentenceKind.ROBBERY, EventType.LOOTING),
            Map.entry(SentenceKind.ARMED_CLASH, EventType.ARMED_CLASH),
            Map.entry(SentenceKind.ATTACK, EventType.ATTACK));

    private static final Pattern UNREAL = Pattern.compile(
            "\\b(?:could|would|might|should|if|unless|whether|to prevent|in case of|protect(?:ion)? (?:from|against)|exercises?|drills?"
                    + "|anniversary|film|novel|no|not|never|denied|denies|deny)\\b|n't\\b");

    /** What explodes is named: a bus that is burnt or shot at is not bombed, whatever else the report tells of. */
    private static final Pattern EXPLOSION = Pattern.compile(
            "bomb|explo|dynamit|blast|\\b(?:blow|blows|blew|blown|mines?|landmines?|booby|charges?|devices?|tnt)\\b|grenade|rocket|deton|\\b(?:went|go|goes|going) off\\b");

    /** Who is missing may have been taken, or be lost; nobody attacked them in these words. */
    private static final Pattern MISSING = Pattern.compile("\\b(?:missing|unaccounted for)\\b");

    /** Below it, who was taken away was not taken by force. */
    private static final double TAKEN = 0.2;

    private final SentenceReading sentence;

    private EncodedEvent(SentenceReading sentence) {
        this.sentence = sentence;
    }

    static Optional<EncodedEvent> find(Clause clause) {
        return clause.document().encoded().findSentenceAt(clause.span().start()).map(EncodedEvent::new);
    }

    /** Whether the encoder takes the sentence for one without an incident. What it did not read may still be one that has its day and place. */
    boolean isDoubted(Happening happening) {
        if (sentence.isUnread())
            return happening.when() == null || happening.findScene().isEmpty();
        return sentence.probability(SentenceKind.INCIDENT) < DOUBTED;
    }

    /** Whether a clause without a word that the lexicon knows tells of an incident. */
    boolean isTold(Clause clause) {
        return sentence.probability(SentenceKind.INCIDENT) >= TOLD
                && !UNREAL.matcher(clause.lower()).find();
    }

    /** Whether a kind that a word of the lexicon hints at is likely. Only for abductions it is asked: patients are taken away, too. */
    boolean isLikely(EventType kind) {
        return kind != EventType.ABDUCTION || sentence.probability(SentenceKind.ABDUCTION) >= TAKEN;
    }

    /** The likeliest kind, if one is likely; empty where the sentence tells of another event as well. */
    Optional<EventType> findKind(Clause clause) {
        boolean others = clause.document().found().triggers().stream()
                .anyMatch(t ->
                        sentence.span().contains(t.span()) && !clause.span().contains(t.span()));
        if (others) return Optional.empty();
        return KINDS.entrySet().stream()
                .filter(e -> sentence.probability(e.getKey()) >= SURE)
                .max(Comparator.comparingDouble(
                                (Map.Entry<SentenceKind, EventType> e) -> sentence.probability(e.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getValue)
                .filter(kind -> kind != EventType.ATTACK
                        || !MISSING.matcher(clause.lower()).find())
                .filter(kind -> kind != EventType.REMOTE_EXPLOSIVE
                        || (!isFromAfar(clause.document()) && isOfExplosion(clause.document())));
    }

    private boolean isOfExplosion(Document document) {
        return EXPLOSION
                .matcher(document.textOf(sentence.span()).toLowerCase(Locale.ROOT))
                .find();
    }

    /** Where a report speaks of drones, aircraft or guns, what explodes need not be a bomb that somebody laid. */
    private static boolean isFromAfar(Document document) {
        return document.found().weapons().stream().anyMatch(w -> switch (w.value()) {
            case DRONE, AIRCRAFT, ARTILLERY -> true;
            default -> false;
        });
    }

    /** How far it went. */
    Stage stage() {
        if (sentence.probability(SentenceKind.THREATENED) >= SURE) return Stage.THREATENED;
        return sentence.probability(SentenceKind.ATTEMPTED) >= SURE ? Stage.ATTEMPTED : Stage.DONE;
    }
}
