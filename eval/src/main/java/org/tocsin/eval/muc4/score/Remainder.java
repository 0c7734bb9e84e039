package org.tocsin.eval.muc4.score;

import java.util.List;
import org.tocsin.eval.muc4.template.Fill;

/** Points of the fills that found no partner: each stands wrongly for one of the key, or is spurious, or missing. */
final class Remainder {
    private Remainder() {}

    static Tally of(List<Fill> keys, List<Fill> responses) {
        int optionalKeys = (int) keys.stream().filter(Fill::isOptional).count();
        int optionalResponses =
                (int) responses.stream().filter(Fill::isOptional).count();
        int dropped = Math.min(optionalKeys, optionalResponses);
        int key = keys.size() - dropped;
        int response = responses.size() - dropped;
        return optionalResponses == dropped
                ? requiredResponses(key, response, keys.size() - optionalKeys)
                : optionalResponses(key, response, responses.size() - optionalResponses);
    }

    private static Tally requiredResponses(int key, int response, int requiredKeys) {
        if (key < response) return new Tally(key, response, 0, 0, key, response - key, 0);
        if (response <= requiredKeys)
            return new Tally(requiredKeys, response, 0, 0, response, 0, requiredKeys - response);
        return new Tally(response, response, 0, 0, response, 0, 0);
    }

    private static Tally optionalResponses(int key, int response, int requiredResponses) {
        if (response < key) return new Tally(key, response, 0, 0, response, 0, key - response);
        if (key <= requiredResponses) return new Tally(key, requiredResponses, 0, 0, key, requiredResponses - key, 0);
        return new Tally(key, key, 0, 0, key, 0, 0);
    }
}
