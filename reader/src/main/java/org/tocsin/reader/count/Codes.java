package org.tocsin.reader.count;

import org.tocsin.reader.text.Tokens;

/** Numbers that touch letters or signs and so are parts of codes, measures and shares: "7.62mm", "5%", "A-4". */
final class Codes {
    private static final String GLUE = "/:\\_=&@\u00b0%*^|~\u00d7#";

    private Codes() {}

    /** Whether the number from one token up to another is a part of something longer. */
    static boolean hold(Tokens t, int from, int end) {
        if (t.touchesNext(end - 1) && (t.isWord(end) || t.is(end, "'s") || GLUE.indexOf(t.first(end)) >= 0))
            return true;
        if (t.touchesNext(end - 1) && t.is(end, ".") && t.touchesNext(end) && t.isNumber(end + 1)) return true;
        if (!t.touchesNext(from - 1)) return false;
        char before = t.first(from - 1);
        if (GLUE.indexOf(before) >= 0 || before == '+' || t.isWord(from - 1)) return true;
        return (before == '-' || before == '.') && (t.touchesNext(from - 2) || before == '-');
    }
}
