package org.tocsin.eval.muc4.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.eval.muc4.template.Fill;
import org.tocsin.eval.muc4.template.Fill.Form;
import org.tocsin.eval.muc4.template.Fill.OneOf;
import org.tocsin.eval.muc4.template.Fill.Parts;
import org.tocsin.eval.muc4.template.Fill.Text;
import org.tocsin.eval.muc4.template.Slot;
import org.tocsin.eval.muc4.template.SlotKind;

/** Finds the fill of the key that a fill of the response stands for, where they are not plainly equal. */
final class FillMatcher {
    private final Judge judge;

    FillMatcher(Judge judge) {
        this.judge = judge;
    }

    /** The fill of the key that the response stands for, and what that earns. */
    Optional<Credit> match(Slot slot, List<Fill> keys, Fill response) {
        if (response.isReference()) {
            Optional<Credit> referred = matchReference(slot, keys, response);
            if (referred.isPresent()) return referred;
        }
        // Set fills are never put to a judge: either the lists say it, or setFill decides at the end.
        Optional<Credit> judged = slot.kind() == SlotKind.SET ? Optional.empty() : judge.best(slot, keys, response);
        return judged.isPresent() ? judged : widerOrSameCountry(slot, keys, response);
    }

    /** How a reference of the response stands to the reference of a fill of the key. */
    private record Referred(Fill key, boolean equal, boolean full) {}

    private Optional<Credit> matchReference(Slot slot, List<Fill> keys, Fill response) {
        List<Referred> referred = new ArrayList<>();
        for (Fill key : keys)
            if (key.isReference()) findReferred(slot, key, response).ifPresent(referred::addFirst);
        if (referred.isEmpty()) return Optional.empty();
        List<Fill> sameReferent = referred.stream().map(Referred::key).toList();
        Optional<Credit> byValue = matchValue(slot, sameReferent, response.withoutReferent());
        if (byValue.isEmpty()) return Optional.empty();
        Referred last = referred.getFirst();
        if (last.equal()) return byValue;
        // Several keys of one referent count as right even if the value is only half right: so did the program of 1992.
        boolean full = referred.size() > 1 || (byValue.get().full() && last.full());
        return Optional.of(new Credit(full, last.key()));
    }

    private Optional<Referred> findReferred(Slot slot, Fill key, Fill response) {
        Fill expected = key.referent();
        if (Equality.equal(expected, response.referent()))
            return Optional.of(new Referred(key, !(expected instanceof OneOf), true));
        for (Slot other : slot.references()) {
            Optional<Credit> credit = judge.judge(other, expected, response.referent());
            if (credit.isPresent())
                return Optional.of(new Referred(key, false, credit.get().full()));
        }
        return Optional.empty();
    }

    private static Optional<Credit> matchValue(Slot slot, List<Fill> keys, Fill value) {
        for (Fill key : keys) if (Equality.equal(key.withoutReferent(), value)) return Optional.of(Credit.full(key));
        for (Fill key : keys)
            if (SetHierarchy.isWider(slot, key.withoutReferent(), value)) return Optional.of(Credit.half(key));
        return Optional.empty();
    }

    private static Optional<Credit> widerOrSameCountry(Slot slot, List<Fill> keys, Fill response) {
        for (Fill key : keys)
            if (SetHierarchy.isWider(slot, key, response)
                    || (slot.kind() == SlotKind.LOCATION && isInCountryOf(key, response)))
                return Optional.of(Credit.half(key));
        return Optional.empty();
    }

    private static boolean isInCountryOf(Fill key, Fill response) {
        if (key instanceof OneOf several)
            return several.alternatives().stream().anyMatch(a -> isInCountryOf(a, response));
        if (!(key instanceof Parts k) || k.form() != Form.LOCATION) return false;
        if (response instanceof Text) return Equality.equal(k.first(), response);
        return response instanceof Parts r && r.form() == Form.LOCATION && Equality.equal(k.first(), r.first());
    }

    /** A set fill that found no partner: half right where its value is right, or wider, and only the reference is wrong. */
    Optional<Credit> setFill(Slot slot, Fill key, Fill response, boolean wrongReferenceCounts) {
        if (!key.isReference()) return Optional.empty();
        boolean equal = Equality.equal(key.withoutReferent(), response.withoutReferent());
        boolean counts = equal
                ? !response.isReference() || wrongReferenceCounts
                : SetHierarchy.isWider(slot, key.withoutReferent(), response.withoutReferent());
        return counts ? Optional.of(Credit.half(key)) : Optional.empty();
    }

    /** The fill of the key to compare a set fill with: one of the same value for a fill without reference, else the first. */
    Fill closest(Slot slot, List<Fill> keys, Fill response) {
        if (!response.isReference()) {
            for (Fill key : keys) if (Equality.equal(key.withoutReferent(), response)) return key;
            for (Fill key : keys) if (SetHierarchy.isWider(slot, key.withoutReferent(), response)) return key;
        }
        return keys.getFirst();
    }
}
