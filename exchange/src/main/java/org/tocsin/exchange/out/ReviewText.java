package org.tocsin.exchange.out;

import java.util.Collection;
import java.util.stream.Collectors;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.warning.Review;

/** The review queue for people at a terminal. */
public final class ReviewText {
    private ReviewText() {}

    public static String write(Collection<Review> queue, Ink ink) {
        Sheet sheet = new Sheet();
        for (Review review : queue) {
            Incident i = review.incident();
            String head = review.points() + "  " + i.when().value() + " "
                    + i.event().value().label() + " at " + Words.place(i.where().value()) + " (" + i.id() + ")";
            sheet.text(2, head, ink::accent);
            sheet.text(6, review.reasons().stream().map(Review.Reason::words).collect(Collectors.joining("; ")));
        }
        return sheet.toString();
    }
}
