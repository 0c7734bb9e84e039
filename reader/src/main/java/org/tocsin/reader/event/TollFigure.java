package org.tocsin.reader.event;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.mention.Mention;

/** A figure that a toll is put to: "the death toll rose from two to four". */
final class TollFigure {
    private static final Pattern TO = Pattern.compile("\\b(?:to|at|of|as|reached)\\s+");

    private TollFigure() {}

    static Optional<Mention<CountRange>> find(Clause clause, String lower, HarmWords words) {
        Matcher m = words.total().matcher(lower);
        for (int from = 0; from <= lower.length() && m.find(from); from = m.end()) {
            Matcher to = TO.matcher(lower).region(m.end(), lower.length());
            while (to.find()) {
                Optional<Mention<CountRange>> count =
                        clause.findFirstAfter(clause.document().found().counts(), clause.absolute(to.end()), 1);
                if (count.isPresent()) return count;
            }
        }
        return Optional.empty();
    }
}
