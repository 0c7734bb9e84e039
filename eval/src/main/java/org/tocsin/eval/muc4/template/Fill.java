package org.tocsin.eval.muc4.template;

import java.util.ArrayList;
import java.util.List;

/** A value of a slot as it is written in a template file. */
public sealed interface Fill {
    /** A word of a fixed list, a number, a date, or a string with its quotation marks; in upper case. */
    record Text(String value) implements Fill {}

    /** A part that was left empty. */
    record Nothing() implements Fill {}

    /** Any one of these is right: {@code "FMLN" / "GUERRILLAS"}. */
    record OneOf(List<Fill> alternatives) implements Fill {
        /** Copies the list. */
        public OneOf {
            alternatives = List.copyOf(alternatives);
        }
    }

    /** Right where it is given, no fault where it is not: {@code ? "GUN"}. */
    record MayBeMissing(Fill fill) implements Fill {}

    /** A value made of parts: {@code CIVILIAN: "FARMERS"}. */
    record Parts(Form form, List<Fill> parts) implements Fill {
        /** Copies the list. */
        public Parts {
            parts = List.copyOf(parts);
        }

        public Fill first() {
            return parts.getFirst();
        }

        public Fill last() {
            return parts.getLast();
        }
    }

    /** How a value is made of its parts. */
    enum Form {
        /** A value and the fill of another slot that it belongs to. */
        REFERENCE,
        /** Lower and upper end. */
        RANGE,
        /** A country and the places in it, from large to small. */
        LOCATION,
        /** A place and its type. */
        QUALIFIED,
        /** Between two places. */
        BETWEEN
    }

    /** An empty part. */
    static Fill nothing() {
        return new Nothing();
    }

    /** The only one, or any one of several; those that are themselves "any one of" are opened. */
    static Fill oneOf(List<Fill> alternatives) {
        List<Fill> flat = new ArrayList<>();
        for (Fill a : alternatives) {
            if (a instanceof OneOf several) flat.addAll(several.alternatives());
            else flat.add(a);
        }
        if (flat.isEmpty()) return nothing();
        return flat.size() == 1 ? flat.getFirst() : new OneOf(flat);
    }

    static Fill parts(Form form, Fill... parts) {
        return new Parts(form, List.of(parts));
    }

    /** Without its question mark. */
    default Fill required() {
        return this instanceof MayBeMissing m ? m.fill() : this;
    }

    default boolean isOptional() {
        return this instanceof MayBeMissing;
    }

    /** Whether it says which fill of another slot it belongs to. */
    default boolean isReference() {
        return required() instanceof Parts p && p.form() == Form.REFERENCE;
    }

    /** The value without the reference. */
    default Fill withoutReferent() {
        return required() instanceof Parts p && p.form() == Form.REFERENCE ? p.first() : this;
    }

    /** The fill that it refers to; nothing where it refers to none. */
    default Fill referent() {
        return required() instanceof Parts p && p.form() == Form.REFERENCE ? p.last() : nothing();
    }
}
