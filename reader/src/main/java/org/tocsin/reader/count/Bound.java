package org.tocsin.reader.count;

import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.CountRange;
import org.tocsin.reader.text.PhraseTable;

/** What a modifier before or behind a number does to it. */
enum Bound {
    /** "at least 5" is [5, ∞). */
    AT_LEAST,
    /** "more than 20" is [21, ∞); "just over 20" as well, since how much is not said. */
    MORE_THAN,
    /**
     * "up to 30", "at most 30" and "as many as 30" are [1, 30]: who bounds a number from above speaks of some; of none he
     * would say none.
     */
    UP_TO,
    /** "fewer than 10" is [1, 9], for the same reason. */
    FEWER_THAN,
    /**
     * "about 20" is [16, 24]: a fifth to either side, at least one. So "about a dozen" is [10, 14], and two outlets' rounded
     * tolls of one attack still meet.
     */
    ABOUT,
    /** "nearly 20" is [16, 19]: as {@link #ABOUT}, but from below. */
    NEARLY,
    /** "20-odd" is [20, 29] and "50-odd" [50, 59]: some units above the round number. */
    ODD;

    /** Those that stand before their number. */
    static final PhraseTable<Bound> BEFORE = new PhraseTable<Bound>()
            .add(AT_LEAST, "at least", "no fewer than", "no less than", "not fewer than", "not less than")
            .add(AT_LEAST, "a minimum of", "minimum of", "upwards of", "at the very least", "a confirmed")
            .add(MORE_THAN, "more than", "over", "above", "in excess of", "exceeding", "greater than", "well over")
            .add(MORE_THAN, "just over", "a little over", "slightly more than", "slightly over", "far more than")
            .add(MORE_THAN, "well above", "just above", "many more than", "better than")
            .add(UP_TO, "up to", "as many as", "at most", "no more than", "not more than", "a maximum of", "as much as")
            .add(UP_TO, "maximum of", "at the most")
            .add(FEWER_THAN, "fewer than", "less than", "under", "below", "well under")
            .add(ABOUT, "about", "around", "some", "roughly", "approximately", "an estimated", "estimated", "circa")
            .add(ABOUT, "close to", "in the region of", "an approximate", "something like", "approx", "approx .", "~")
            .add(ABOUT, "in the order of", "anywhere around", "an average of", "reportedly some")
            .add(NEARLY, "nearly", "almost", "just under", "approaching", "slightly fewer than", "not quite");

    /** Those that stand behind. */
    static final PhraseTable<Bound> BEHIND = new PhraseTable<Bound>()
            .add(
                    AT_LEAST,
                    "or more",
                    "and more",
                    "or above",
                    "and above",
                    "plus",
                    "- plus",
                    "+",
                    "or over",
                    "and counting")
            .add(UP_TO, "or fewer", "or less", "at most", "at the most")
            .add(ABOUT, "or so", "or thereabouts", "more or less")
            .add(ODD, "odd", "- odd");

    /** The range with this bound on it. */
    CountRange apply(CountRange r) {
        return switch (this) {
            case AT_LEAST -> CountRange.atLeast(r.min());
            case MORE_THAN -> CountRange.atLeast(r.min() + 1);
            case UP_TO -> upTo(r.max());
            case FEWER_THAN -> upTo(r.min() - 1);
            case ABOUT -> new CountRange(r.min() - tolerance(r.min()), r.max() == null ? null : above(r.max()));
            case NEARLY -> new CountRange(r.min() - tolerance(r.min()), Math.max(r.min() - 1, 0));
            case ODD -> new CountRange(r.min(), r.min() + 9);
        };
    }

    private static CountRange upTo(@Nullable Integer max) {
        if (max == null) return CountRange.atLeast(1);
        return new CountRange(Math.min(1, Math.max(max, 0)), Math.max(max, 0));
    }

    private static int above(int max) {
        return max + tolerance(max);
    }

    private static int tolerance(int value) {
        return value == 0 ? 0 : Math.max(1, value / 5);
    }
}
