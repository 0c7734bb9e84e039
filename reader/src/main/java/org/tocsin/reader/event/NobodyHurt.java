package org.tocsin.reader.event;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.Mention;

/** "No one was hurt", "without casualties": a count of none. */
final class NobodyHurt {
    /** Nobody hurt is a finding, not silence; what exactly nobody was is in the last word. */
    private static final Pattern NOBODY_HURT = Pattern.compile(
            "\\b(?:no one|nobody|no-one|none(?: of [\\p{L} ]{2,30})?) (?:(?:was|were|is|had been|has been) )?(?:(?:shot|hurt|injured|harmed|killed) or )?"
                    + "(?<how>hurt|injured|harmed|wounded|killed|shot|died|dead)\\b"
                    + "|\\b(?:no|without) (?:human )?(?<what>casualties|injuries|losses|loss of life|victims|deaths|fatalities)");

    private NobodyHurt() {}

    /** "No one was kidnapped", "no abduction took place": nobody was taken. */
    static Optional<Mention<CountRange>> findTaken(Clause clause, String lower) {
        Matcher m = NOBODY_TAKEN.matcher(lower);
        return m.find()
                ? Optional.of(new Mention<>(
                        CountRange.exactly(0), new Span(clause.absolute(m.start()), clause.absolute(m.end()))))
                : Optional.empty();
    }

    private static final Pattern NOBODY_TAKEN = Pattern.compile(
            "\\b(?:no one|nobody|no-one|none(?: of [\\p{L} ]{2,30})?) (?:was|were|had been|has been|is) (?:(?:killed|hurt|harmed|shot|injured) (?:or|and) )?(?:taken|kidnapped|abducted|seized)\\b"
                    + "|\\b(?:no|there was no|there had been no) (?:kidnap(?:ping)?|abduction|kidnap) (?:took place|happened|occurred|had taken place)\\b");

    /**
     * @param lower the clause in lower case
     * @param words the words of harm that count, as a pattern
     */
    static Optional<Mention<CountRange>> find(Clause clause, String lower, String words) {
        Matcher m = NOBODY_HURT.matcher(lower);
        if (!m.find()) return Optional.empty();
        String word = m.group("how") != null ? m.group("how") : m.group("what");
        return word.matches(words)
                ? Optional.of(new Mention<>(
                        CountRange.exactly(0), new Span(clause.absolute(m.start()), clause.absolute(m.end()))))
                : Optional.empty();
    }
}
