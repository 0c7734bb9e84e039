package org.tocsin.reader.event;

import java.util.regex.Pattern;

/** An event that is recalled, by a time that only those know who were there: "in the first week of the great war", "on this square in the nineties". */
final class Recalled {
    private static final Pattern IN_A_WAR = Pattern.compile(
            "\\b(?:in|during|on|from|since) the (?:very )?(?:first|second|last|early|final|opening|darkest|worst) (?:hours?|days?|weeks?|months?|years?|winter|spring|summer|autumn) of the (?:\\p{L}+ ){0,2}"
                    + "(?:war|invasion|conflict|occupation|uprising|revolution)\\b");

    private Recalled() {}

    /** Whether a clause tells of something long ago, and names no day. */
    static boolean is(Clause clause) {
        return IN_A_WAR.matcher(clause.lower()).find()
                && clause.in(clause.document().found().dates()).isEmpty();
    }
}
