package org.tocsin.eval.muc4.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.eval.muc4.template.Slot;
import org.tocsin.eval.muc4.template.Template;

/**
 * Decides which template of the response stands for which of the key: the best recall first, and only where the type of incident
 * and one of the targets or perpetrators are at least half right (the content-based restriction of 1992).
 */
final class TemplatePairing {
    private static final List<Slot> CONTENT = List.of(
            Slot.TARGET,
            Slot.TARGET_TYPE,
            Slot.VICTIM_NAME,
            Slot.VICTIM_DESCRIPTION,
            Slot.VICTIM_TYPE,
            Slot.PERPETRATOR,
            Slot.ORGANISATION);

    private final SlotScorer scorer = new SlotScorer(Judge.NOBODY);

    /** Templates that belong together; one side may be missing. */
    record Match(Optional<Template> key, Optional<Template> response) {}

    private record Candidate(Template key, Template response, int recall) {}

    List<Match> pair(List<Template> keys, List<Template> responses) {
        List<Candidate> candidates = candidates(byId(keys), byId(responses));
        Set<Template> used = new HashSet<>();
        List<Match> pairs = new ArrayList<>();
        for (Candidate c : candidates) {
            if (used.contains(c.key()) || used.contains(c.response())) continue;
            used.add(c.key());
            used.add(c.response());
            pairs.add(new Match(Optional.of(c.key()), Optional.of(c.response())));
        }
        for (Template key : byId(keys))
            if (!used.contains(key)) pairs.add(new Match(Optional.of(key), Optional.empty()));
        for (Template response : byId(responses))
            if (!used.contains(response)) pairs.add(new Match(Optional.empty(), Optional.of(response)));
        return pairs;
    }

    private static List<Template> byId(List<Template> templates) {
        return templates.stream().sorted(Comparator.comparing(Template::id)).toList();
    }

    private List<Candidate> candidates(List<Template> keys, List<Template> responses) {
        List<Candidate> candidates = new ArrayList<>();
        for (Template key : keys)
            for (Template response : responses)
                if (mayPair(key, response)) candidates.add(new Candidate(key, response, recall(key, response)));
        candidates.sort(Comparator.comparingInt(Candidate::recall).reversed());
        return candidates;
    }

    private int recall(Template key, Template response) {
        Tally all = Tally.NONE;
        for (Slot slot : Slot.values())
            all = all.plus(scorer.scoreForPairing(slot, key.fills(slot), response.fills(slot), false));
        return all.pairingRecall();
    }

    private boolean mayPair(Template key, Template response) {
        if (key.isIrrelevant() || response.isIrrelevant()) return true;
        if (!hits(Slot.TYPE, key, response)) return false;
        return CONTENT.stream().anyMatch(s -> hits(s, key, response))
                || CONTENT.stream().allMatch(s -> isUnused(s, key, response));
    }

    private boolean hits(Slot slot, Template key, Template response) {
        Tally tally = scorer.scoreForPairing(slot, key.fills(slot), response.fills(slot), true);
        return tally.correct() + tally.partial() > 0;
    }

    /** One optional fill on one side only, or none at all. */
    private boolean isUnused(Slot slot, Template key, Template response) {
        int fills = key.fills(slot).size() + response.fills(slot).size();
        return fills == 0
                || (fills == 1
                        && scorer.scoreForPairing(slot, key.fills(slot), response.fills(slot), true)
                                .equals(Tally.NONE));
    }
}
