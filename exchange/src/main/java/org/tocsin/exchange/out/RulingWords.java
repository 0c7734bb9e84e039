package org.tocsin.exchange.out;

import org.tocsin.core.incident.Ruling;

/** What a ruling says, in a few words for people. */
public final class RulingWords {
    private RulingWords() {}

    /** "same event", "killed is 4", "undid r-0123456789ab". */
    public static String of(Ruling ruling) {
        return switch (ruling) {
            case Ruling.SameEvent s -> "same event";
            case Ruling.DifferentEvents d -> "different events";
            case Ruling.Rejection r -> "rejected";
            case Ruling.Correction c -> field(c.value()) + " is " + value(c.value());
            case Ruling.Confirmation c -> "confirmed";
            case Ruling.Withdrawal w -> "undid " + w.ruling();
        };
    }

    /** The name of the kind of ruling, as it is typed: "same", "correct". */
    public static String verb(Ruling ruling) {
        return switch (ruling) {
            case Ruling.SameEvent s -> "same";
            case Ruling.DifferentEvents d -> "different";
            case Ruling.Rejection r -> "reject";
            case Ruling.Correction c -> "correct";
            case Ruling.Confirmation c -> "confirm";
            case Ruling.Withdrawal w -> "undo";
        };
    }

    /** The name of a detail, as it is typed: "killed". */
    public static String field(Ruling.Corrected value) {
        return switch (value) {
            case Ruling.Corrected.Event e -> "kind";
            case Ruling.Corrected.Days d -> "days";
            case Ruling.Corrected.Scene s -> "place";
            case Ruling.Corrected.Killed k -> "killed";
            case Ruling.Corrected.Injured i -> "injured";
            case Ruling.Corrected.Abducted a -> "abducted";
            case Ruling.Corrected.Perpetrator p -> "perpetrator";
        };
    }

    /** The value of a detail. */
    public static String value(Ruling.Corrected value) {
        return switch (value) {
            case Ruling.Corrected.Event e -> e.event().label();
            case Ruling.Corrected.Days d -> d.days().toString();
            case Ruling.Corrected.Scene s -> Words.place(s.place());
            case Ruling.Corrected.Killed k -> Words.count(k.count());
            case Ruling.Corrected.Injured i -> Words.count(i.count());
            case Ruling.Corrected.Abducted a -> Words.count(a.count());
            case Ruling.Corrected.Perpetrator p -> p.name();
        };
    }
}
