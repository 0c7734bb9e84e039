package org.tocsin.eval.muc4.score;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tocsin.eval.muc4.template.Fill;
import org.tocsin.eval.muc4.template.Fill.Form;
import org.tocsin.eval.muc4.template.Fill.MayBeMissing;
import org.tocsin.eval.muc4.template.Fill.OneOf;
import org.tocsin.eval.muc4.template.Fill.Parts;
import org.tocsin.eval.muc4.template.Fill.Text;
import org.tocsin.eval.muc4.template.Slot;
import org.tocsin.eval.muc4.template.SlotKind;

/** Answers by the rules that the guidelines gave to the people of 1992 (version 7, sections 3.1 to 3.6). */
final class GuidelineJudge implements Judge {
    @Override
    public Optional<Credit> judge(Slot slot, Fill key, Fill response) {
        Likeness likeness = likeness(slot, key, response);
        return likeness == Likeness.DIFFERENT
                ? Optional.empty()
                : Optional.of(new Credit(likeness == Likeness.SAME, key));
    }

    private static Likeness likeness(Slot slot, Fill key, Fill response) {
        if (key instanceof MayBeMissing k) return likeness(slot, k.fill(), response);
        if (response instanceof MayBeMissing r) return likeness(slot, key, r.fill());
        if (response instanceof OneOf r) return best(r.alternatives().stream().map(a -> likeness(slot, key, a)));
        if (key instanceof OneOf k) return best(k.alternatives().stream().map(a -> likeness(slot, a, response)));
        if (slot.kind() == SlotKind.DATE) return DateMatch.of(key, response);
        if (Equality.equal(key, response)) return Likeness.SAME;
        if (slot.kind() == SlotKind.LOCATION) return sameCountry(key, response) ? Likeness.SIMILAR : Likeness.DIFFERENT;
        // The right value with a wrong reference, or none, is half right.
        if (key.isReference() || response.isReference())
            return likeness(slot, key.withoutReferent(), response.withoutReferent()) == Likeness.DIFFERENT
                    ? Likeness.DIFFERENT
                    : Likeness.SIMILAR;
        return switch (slot.kind()) {
            case NUMBER -> NumberMatch.overlap(key, response) ? Likeness.SIMILAR : Likeness.DIFFERENT;
            case STRING ->
                key instanceof Text k && response instanceof Text r
                        ? StringMatch.of(k.value(), r.value())
                        : Likeness.DIFFERENT;
            default -> Likeness.DIFFERENT;
        };
    }

    private static Likeness best(Stream<Likeness> all) {
        return all.min(Enum::compareTo).orElse(Likeness.DIFFERENT);
    }

    private static boolean sameCountry(Fill key, Fill response) {
        List<Fill> k = country(key);
        List<Fill> r = country(response);
        return !k.isEmpty() && !r.isEmpty() && Equality.equal(k.getFirst(), r.getFirst());
    }

    private static List<Fill> country(Fill fill) {
        if (fill instanceof Text) return List.of(fill);
        return fill instanceof Parts p && p.form() == Form.LOCATION ? List.of(p.first()) : List.of();
    }
}
