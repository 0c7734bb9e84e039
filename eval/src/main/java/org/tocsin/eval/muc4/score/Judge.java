package org.tocsin.eval.muc4.score;

import java.util.List;
import java.util.Optional;
import org.tocsin.eval.muc4.template.Fill;
import org.tocsin.eval.muc4.template.Slot;

/** Answers what the program of 1992 asked a person: whether two fills that differ in letters are the same. */
interface Judge {
    /** Nobody to ask: used while templates are paired, as in 1992. */
    Judge NOBODY = (slot, key, response) -> Optional.empty();

    /** What the response earns against one fill of the key. */
    Optional<Credit> judge(Slot slot, Fill key, Fill response);

    /** The best credit against any of the fills of the key. */
    default Optional<Credit> best(Slot slot, List<Fill> keys, Fill response) {
        Optional<Credit> best = Optional.empty();
        for (Fill key : keys) {
            Optional<Credit> credit = judge(slot, key, response);
            if (credit.isPresent() && credit.get().full()) return credit;
            if (best.isEmpty()) best = credit;
        }
        return best;
    }
}
