package org.tocsin.reader.gazetteer;

import java.util.List;

/** A name of a report while the report is resolved. */
final class Name {
    private static final int MOST_CANDIDATES = 50;

    final NameHit hit;
    final String key;
    final int sentence;
    final List<Candidate> candidates;

    Name(NameHit hit, String key, int sentence) {
        this.hit = hit;
        this.key = key;
        this.sentence = sentence;
        candidates = hit.listUsualMatches().stream()
                .limit(MOST_CANDIDATES)
                .map(Candidate::new)
                .toList();
    }

    /** Turns scores into likelihoods that sum to one. */
    void weigh() {
        double best = candidates.stream().mapToDouble(c -> c.score).max().orElse(0);
        double sum = 0;
        for (Candidate c : candidates) {
            c.likelihood = Math.exp(c.score - best);
            sum += c.likelihood;
        }
        for (Candidate c : candidates) c.likelihood /= sum;
    }
}
