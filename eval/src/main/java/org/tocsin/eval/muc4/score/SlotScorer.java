package org.tocsin.eval.muc4.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.eval.muc4.template.Fill;
import org.tocsin.eval.muc4.template.Slot;
import org.tocsin.eval.muc4.template.SlotKind;

/** Scores one slot of one pair of templates. */
final class SlotScorer {
    private final FillMatcher matcher;

    /** @param judge whom to ask where letters differ */
    SlotScorer(Judge judge) {
        matcher = new FillMatcher(judge);
    }

    /** Scores everything that the guidelines give points for. */
    Tally score(Slot slot, List<Fill> keys, List<Fill> responses) {
        return keys.size() <= 1 && responses.size() <= 1
                ? one(slot, keys, responses, true, false)
                : many(slot, keys, responses, true, false);
    }

    /** Scores while templates are paired: without the points for a set fill whose reference is wrong. */
    Tally scoreForPairing(Slot slot, List<Fill> keys, List<Fill> responses, boolean sharedWordCounts) {
        return keys.size() <= 1 && responses.size() <= 1
                ? one(slot, keys, responses, false, sharedWordCounts)
                : many(slot, keys, responses, false, sharedWordCounts);
    }

    private Tally one(Slot slot, List<Fill> keys, List<Fill> responses, boolean lenient, boolean sharedWordCounts) {
        boolean asked = !keys.isEmpty() && !keys.getFirst().isOptional();
        boolean answered = !responses.isEmpty() && !responses.getFirst().isOptional();
        if (keys.isEmpty()) return answered ? new Tally(0, 1, 0, 0, 0, 1, 0) : Tally.NONE;
        if (responses.isEmpty()) return asked ? new Tally(1, 0, 0, 0, 0, 0, 1) : Tally.NONE;
        Fill key = keys.getFirst().required();
        Fill response = responses.getFirst().required();
        Optional<Credit> credit = Equality.equal(key, response)
                ? Optional.of(Credit.full(key))
                : matcher.match(slot, List.of(key), response);
        if (credit.isEmpty() && slot.kind() == SlotKind.SET) credit = matcher.setFill(slot, key, response, lenient);
        else if (credit.isEmpty()
                && sharedWordCounts
                && slot.kind() == SlotKind.STRING
                && Equality.shareWord(List.of(key), List.of(response))) credit = Optional.of(Credit.full(key));
        if (credit.isEmpty()) return new Tally(1, 1, 0, 0, 1, 0, 0);
        return credit.get().full() ? new Tally(1, 1, 1, 0, 0, 0, 0) : new Tally(1, 1, 0, 1, 0, 0, 0);
    }

    private Tally many(Slot slot, List<Fill> keys, List<Fill> responses, boolean lenient, boolean sharedWordCounts) {
        Round round = new Round(keys, responses);
        round.matchEqual();
        round.match((k, r) -> matcher.match(slot, k, r));
        boolean shared = sharedWordCounts && Equality.shareWord(round.keys, round.responses);
        if (lenient && slot.kind() == SlotKind.SET)
            round.match((k, r) -> matcher.setFill(slot, matcher.closest(slot, k, r), r, true));
        Tally rest = Remainder.of(round.keys, round.responses);
        return new Tally(round.full + round.half, round.full + round.half, round.full, round.half, 0, 0, 0)
                .plus(shared ? new Tally(0, 0, 0, 1, 0, 0, 0) : Tally.NONE)
                .plus(rest);
    }

    /** How a response finds its fill of the key. */
    @FunctionalInterface
    private interface Rule {
        Optional<Credit> match(List<Fill> keys, Fill response);
    }

    /** The fills that have not found each other yet, and the points of those that have. */
    private static final class Round {
        private final List<Fill> keys;
        private List<Fill> responses;
        private int full;
        private int half;

        Round(List<Fill> keys, List<Fill> responses) {
            this.keys = new ArrayList<>(keys);
            this.responses = new ArrayList<>(responses);
        }

        void matchEqual() {
            for (Fill key : List.copyOf(keys)) {
                Optional<Fill> equal =
                        responses.stream().filter(r -> Equality.equal(key, r)).findFirst();
                if (equal.isEmpty()) continue;
                keys.remove(key);
                responses.remove(equal.get());
                full++;
            }
        }

        void match(Rule rule) {
            List<Fill> left = new ArrayList<>();
            for (Fill response : responses) {
                Optional<Credit> credit = keys.isEmpty() ? Optional.empty() : rule.match(keys, response);
                if (credit.isEmpty()) left.add(response);
                credit.ifPresent(c -> {
                    keys.remove(c.key());
                    if (c.full()) full++;
                    else half++;
                });
            }
            responses = left;
        }
    }
}
