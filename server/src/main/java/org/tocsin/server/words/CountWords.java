package org.tocsin.server.words;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.incident.Estimate;
import org.tocsin.core.incident.Toll;
import org.tocsin.core.measure.CountRange;

/** Numbers of people for people: "3", "2 to 4", "at least 13". */
public final class CountWords {
    /** What is said of the harm where nobody speaks of it. */
    public static final String NO_TOLL = "no toll given";

    private CountWords() {}

    public static String of(CountRange count) {
        Integer max = count.max();
        if (max == null) return "at least " + count.min();
        return max == count.min() ? Integer.toString(max) : count.min() + " to " + max;
    }

    /** "3 killed, at least 2 injured"; "no toll given" where nobody speaks of harm. */
    public static String of(Toll toll) {
        List<String> parts = new ArrayList<>();
        add(parts, toll.killed(), "killed");
        add(parts, toll.injured(), "injured");
        add(parts, toll.abducted(), "abducted");
        return parts.isEmpty() ? NO_TOLL : String.join(", ", parts);
    }

    private static void add(List<String> parts, @Nullable Estimate<CountRange> harm, String word) {
        if (harm != null) parts.add(of(harm.value()) + " " + word);
    }

    /** "1 report", "12 reports". */
    public static String many(long count, String one) {
        return count + " " + one + (count == 1 ? "" : "s");
    }
}
