package org.tocsin.reader.event;

import java.util.List;
import java.util.Optional;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.statement.Harm;
import org.tocsin.reader.lexicon.People;

/** How many were killed, injured and abducted, as far as a clause says. */
final class HarmReader {
    /** Words by which nobody was killed. */
    private static final String NO_DEATH =
            "hurt|harmed|killed|shot|died|dead|casualties|losses|loss of life|victims|deaths|fatalities";

    /** Words by which nobody was injured. */
    private static final String NO_INJURY = "hurt|harmed|injured|wounded|shot|casualties|losses|victims|injuries";

    private static final int NEAR = 60;

    private HarmReader() {}

    static Harm read(Clause clause) {
        String lower = clause.lower();
        return new Harm(
                NobodyHurt.find(clause, lower, NO_DEATH)
                        .or(() -> find(clause, lower, HarmWords.KILLED)
                                .map(k -> AlsoKilled.added(clause, lower, k).orElse(k)))
                        .orElse(null),
                NobodyHurt.find(clause, lower, NO_INJURY)
                        .or(() -> find(clause, lower, HarmWords.INJURED))
                        .orElse(null),
                findAbducted(clause, lower).orElse(null));
    }

    private static Optional<Mention<CountRange>> find(Clause clause, String lower, HarmWords words) {
        return TollFigure.find(clause, lower, words)
                .or(() -> HarmedBefore.find(clause, lower, words))
                .or(() -> HarmedCount.find(clause, lower, words))
                .or(() -> HarmedBehind.find(clause, lower, words));
    }

    /** To take something is no kidnapping: only people can be abducted. */
    private static Optional<Mention<CountRange>> findAbducted(Clause clause, String lower) {
        return NobodyHurt.findTaken(clause, lower).or(() -> findAbducted(clause, lower, HarmWords.ABDUCTED));
    }

    /** The same, by other words than those of kidnapping. */
    static Optional<Mention<CountRange>> findAbducted(Clause clause, String lower, HarmWords words) {
        List<Mention<People>> people = clause.document().found().people();
        return find(clause, lower, words)
                .filter(m ->
                        clause.findFirstAfter(people, m.span().start(), NEAR).isPresent()
                                || clause.findLastBefore(people, m.span().end() + 1, NEAR)
                                        .isPresent());
    }
}
