package org.tocsin.reader.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Names that stand directly beside each other, the one in the other: "Yol, Shamsiddin Shohin district"; "Khatlon's Farkhor". */
final class Beside {
    private static final int GAP = 40;

    private static final Pattern NESTING =
            Pattern.compile("(\\s|of|in|the|and its|\\p{L}*border|post|outpost|district|province|region|county|village"
                    + "|city|town|crossing|valley|mountainous|eastern|western|northern|southern|,|'s|’s|-)*");

    private final String text;
    private final List<Name> names;

    /** @param names in the order of the text, demonyms among them */
    Beside(String text, List<Name> names) {
        this.text = text;
        this.names = names;
    }

    /** What the names directly before and behind this one may mean. */
    List<Scene.Other> of(Name name) {
        List<Scene.Other> others = new ArrayList<>();
        int at = names.indexOf(name);
        for (int i : new int[] {at - 1, at + 1})
            if (i >= 0 && i < names.size() && isBeside(names.get(Math.min(i, at)), names.get(Math.max(i, at))))
                for (Candidate c : names.get(i).candidates)
                    if (c.likelihood > 0.01) others.add(new Scene.Other(c, c.likelihood));
        return others;
    }

    private boolean isBeside(Name left, Name right) {
        int from = left.hit.span().end();
        int to = right.hit.span().start();
        return to > from
                && to - from <= GAP
                && NESTING.matcher(text.substring(from, to)).matches();
    }
}
