package org.tocsin.reader.event;

import java.util.regex.Pattern;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.mention.Mention;

/** What stands between a count or people and the word of harm that is told of them: another harm or clause parts them. */
final class HarmGap {
    private static final Pattern HARM_VERB = Pattern.compile(
            "\\b(?:killed|killing|wounded|wounding|injured|injuring|died|kidnapped|abducted|seized|hurt|took)\\b");
    private static final Pattern BREAK = Pattern.compile("[;]|,\\s+(?:and|but|while)\\b|\\b(?:when|after|because)\\b");

    private HarmGap() {}

    /** Whether nothing parts them. */
    static boolean isFree(Clause clause, int from, int to) {
        String between = clause.document().content().substring(Math.min(from, to), Math.max(from, to));
        return !HARM_VERB.matcher(between).find() && !BREAK.matcher(between).find();
    }

    /** Whether not even a comma parts them. */
    static boolean isOnePhrase(Clause clause, int from, int to) {
        String between = clause.document().content().substring(from, to);
        return !HARM_VERB.matcher(between).find()
                && between.indexOf(',') < 0
                && !BREAK.matcher(between).find();
    }

    /** "one" and "a" are left to the noun behind them: "one of the men" counts nothing. */
    static boolean isOneWord(Mention<CountRange> count) {
        return count.span().length() <= 1;
    }
}
