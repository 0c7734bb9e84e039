package org.tocsin.reader.event;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.statement.Harm;
import org.tocsin.reader.lexicon.Trigger;

/**
 * Violence in general: "they have killed many people", "the murderers of our judges". It has no count, no day and no place, and stands
 * in the perfect tense or as a noun. It speaks of many events, and is kept as a series; a single event has one of the three.
 */
final class GeneralTalk {
    /** "Many" and bare plurals are ranges that begin so low. */
    private static final int VAGUE = 3;

    private static final Pattern PERFECT =
            Pattern.compile("\\b(?:have|has)\\s+(?:(?:\\p{L}+ly|also|already|always)\\s+)?(?:been\\s+)?$");
    private static final Pattern NOUN = Pattern.compile("^\\s+of\\b");

    private GeneralTalk() {}

    static boolean is(Clause clause, Mention<Trigger> trigger, Harm harm) {
        boolean vague = Stream.of(harm.killed(), harm.injured(), harm.abducted())
                .flatMap(h -> Optional.ofNullable(h).stream())
                .anyMatch(h -> h.value().max() == null && h.value().min() <= VAGUE);
        boolean general =
                PERFECT.matcher(clause.before(trigger.span().start(), 40)).find()
                        || NOUN.matcher(clause.after(trigger.span().end(), 10)).find();
        return vague
                && general
                && clause.in(clause.document().found().dates()).isEmpty()
                && clause.in(clause.document().found().places()).isEmpty();
    }
}
