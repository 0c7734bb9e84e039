package org.tocsin.eval.hrdsattack;

import java.util.Set;

/**
 * What the key asks of an article; empty strings where it says "None" or "unknown".
 *
 * @param perpetrator the type of perpetrator, as the data names it
 * @param country ISO 3166-1 alpha-2, or the words themselves where they are no country ("africa")
 * @param date the day
 * @param victims names in small letters
 * @param victimTypes "journalist", "trade unionist", "human rights defender"
 * @param violations "killing", "kidnapping", "arbitrary detention", "torture", "other"
 */
record Attack(
        String perpetrator,
        String country,
        Day date,
        Set<String> victims,
        Set<String> victimTypes,
        Set<String> violations) {
    Attack {
        victims = Set.copyOf(victims);
        victimTypes = Set.copyOf(victimTypes);
        violations = Set.copyOf(violations);
    }

    /** Year, month and day of the month as numbers; 0 where not told. */
    record Day(int year, int month, int day) {
        static final Day NONE = new Day(0, 0, 0);
    }
}
