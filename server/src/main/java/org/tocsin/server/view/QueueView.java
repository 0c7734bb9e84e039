package org.tocsin.server.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.tocsin.core.warning.Review;
import org.tocsin.core.warning.ReviewCause;

/**
 * The review queue.
 *
 * @param rows what is most worth a look, first
 * @param total how many there are
 * @param lost rulings that lost their accounts, in words
 */
public record QueueView(Shell shell, List<Row> rows, int total, List<String> lost) {
    /** Copies the lists. */
    public QueueView {
        rows = List.copyOf(rows);
        lost = List.copyOf(lost);
    }

    /** An incident with the reasons why it is here. */
    public record Row(IncidentRow incident, int points, List<Reason> reasons) {
        /** Copies the list. */
        public Row {
            reasons = List.copyOf(reasons);
        }

        public static Row of(Review review, LocalDate asOf) {
            return new Row(
                    IncidentRow.of(review.incident(), asOf),
                    review.points(),
                    review.reasons().stream()
                            .map(r -> new Reason(key(r.cause()), r.words()))
                            .toList());
        }

        private static String key(ReviewCause cause) {
            return cause.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A reason, with its cause for the style sheet. */
    public record Reason(String key, String words) {}
}
