package org.tocsin.core.warning;

import java.util.List;
import org.tocsin.core.incident.Incident;

/**
 * An incident that is worth an analyst's look.
 *
 * @param incident which
 * @param points how much, by which the queue is ordered
 * @param reasons why; the doubts first, then what is at stake
 */
public record Review(Incident incident, int points, List<Reason> reasons) {
    /** Checks that there is a reason. */
    public Review {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) throw new IllegalArgumentException("Nothing about " + incident.id() + " needs a look");
    }

    /**
     * One reason.
     *
     * @param words the reason with its values
     */
    public record Reason(ReviewCause cause, String words) {}
}
