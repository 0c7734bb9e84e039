package org.tocsin.core.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.report.Published;

/**
 * How one kind of harm was counted: the figure that a careful analyst would give if only one may be given, and every word on it in the
 * order of time.
 *
 * @param best the best figure; the range of the estimate says how sure it is
 * @param reason why this one
 * @param history oldest first, the replaced ones too
 */
public record Reckoning(CountRange best, String reason, List<Word> history) {
    /** Copies the list. */
    public Reckoning {
        history = List.copyOf(history);
    }

    /**
     * One figure that somebody gave.
     *
     * @param voice who said it, where
     * @param published when the report came out, null where that is not known
     * @param origin equal for the words of one first speaker
     * @param replaced whether the same origin gave another figure later, or a greater one in the same report
     */
    public record Word(Voice<CountRange> voice, @Nullable Published published, int origin, boolean replaced) {}
}
