package org.tocsin.server.words;

import java.util.Locale;
import org.tocsin.core.incident.Ruling;

/** Rulings for people. */
public final class RulingText {
    private RulingText() {}

    /** "killed is 4", "these are different events". */
    public static String of(Ruling ruling) {
        return switch (ruling) {
            case Ruling.SameEvent s -> "same event";
            case Ruling.DifferentEvents d -> "different events";
            case Ruling.Rejection r -> "not an incident";
            case Ruling.Correction c -> of(c.value());
            case Ruling.Confirmation c -> "right as it stood";
            case Ruling.Withdrawal w -> "undone";
        };
    }

    private static String of(Ruling.Corrected value) {
        return switch (value) {
            case Ruling.Corrected.Event e -> "kind of event is " + e.event().label();
            case Ruling.Corrected.Days d -> "day is " + DayWords.of(d.days());
            case Ruling.Corrected.Scene s -> "place is " + PlaceWords.name(s.place());
            case Ruling.Corrected.Killed k -> "killed is " + CountWords.of(k.count());
            case Ruling.Corrected.Injured i -> "injured is " + CountWords.of(i.count());
            case Ruling.Corrected.Abducted a -> "abducted is " + CountWords.of(a.count());
            case Ruling.Corrected.Perpetrator p -> "perpetrator is " + p.name();
        };
    }

    /** The kind for style sheets: "confirmation". */
    public static String key(Ruling ruling) {
        return ruling.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
