package org.tocsin.exchange.out;

import java.util.Collection;
import java.util.Map;
import org.tocsin.core.warning.Review;

/** The review queue as JSON. */
public final class ReviewJson {
    private ReviewJson() {}

    public static String write(Collection<Review> queue) {
        return Json.write(queue.stream().map(ReviewJson::of).toList());
    }

    private static Map<String, Object> of(Review review) {
        return new Json()
                .put("points", review.points())
                .put(
                        "reasons",
                        review.reasons().stream()
                                .map(r -> new Json()
                                        .put("cause", Json.word(r.cause()))
                                        .put("words", r.words())
                                        .members())
                                .toList())
                .put("incident", IncidentJson.of(review.incident()))
                .members();
    }
}
