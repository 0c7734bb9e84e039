package org.tocsin.eval.reduced;

import java.util.List;
import java.util.Set;
import org.tocsin.eval.Counts;
import org.tocsin.eval.reduced.ReducedTemplate.Role;

/**
 * Micro F1 over fills under the mapping of templates that is best for the response (GTT: Du, Rush and Cardie 2021; IterX: Chen et
 * al. 2023). Templates map only where their types agree; a predicted entity is right where one of its strings is one of the
 * strings of an entity of the key, each of which counts once.
 */
final class ReducedScore {
    private ReducedScore() {}

    /** The fills of one document. */
    static Counts of(List<ReducedTemplate> keys, List<ReducedTemplate> responses) {
        double correct = keys.isEmpty() || responses.isEmpty() ? 0 : best(keys, responses);
        return new Counts(correct, size(responses), size(keys));
    }

    private static int size(List<ReducedTemplate> templates) {
        return templates.stream().mapToInt(ReducedTemplate::size).sum();
    }

    /** The assignment with the most correct fills. */
    private static int best(List<ReducedTemplate> keys, List<ReducedTemplate> responses) {
        int[][] gains = new int[keys.size()][responses.size()];
        for (int k = 0; k < keys.size(); k++)
            for (int r = 0; r < responses.size(); r++) gains[k][r] = correct(keys.get(k), responses.get(r));
        return Assignment.best(gains);
    }

    private static int correct(ReducedTemplate key, ReducedTemplate response) {
        if (response.types().stream().noneMatch(key.types()::contains)) return 0;
        int correct = 1;
        for (Role role : Role.values()) correct += correct(key.entities(role), response.entities(role));
        return correct;
    }

    private static int correct(List<Set<String>> keys, List<Set<String>> responses) {
        if (keys.isEmpty() || responses.isEmpty()) return 0;
        int[][] gains = new int[keys.size()][responses.size()];
        for (int k = 0; k < keys.size(); k++)
            for (int r = 0; r < responses.size(); r++)
                gains[k][r] = responses.get(r).stream().anyMatch(keys.get(k)::contains) ? 1 : 0;
        return Assignment.best(gains);
    }
}
