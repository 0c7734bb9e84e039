package org.tocsin.core.incident;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.tocsin.core.mention.Place;
import org.tocsin.core.statement.StatementId;

/**
 * The id of a ruling: a hash of who ruled what, when and why. So it does not depend on the order in which rulings were noted, and
 * the same ruling noted twice is one.
 */
public record RulingId(String value) implements Comparable<RulingId> {
    private static final int DIGITS = 12;

    /** Checks the form. */
    public RulingId {
        if (!value.matches("r-[0-9a-f]{" + DIGITS + "}"))
            throw new IllegalArgumentException("Not a ruling's id: \"" + value
                    + "\". Maybe it was cut short: it is \"r-\" and " + DIGITS + " hexadecimal digits.");
    }

    /** The form of what is hashed must stay as it is: undoing a ruling names its id. */
    static RulingId of(Ruling ruling) {
        Decision by = ruling.by();
        String accounts = ruling.accounts().stream().map(StatementId::toString).collect(Collectors.joining(" "));
        String text = String.join("\n", by.author(), by.at().toString(), by.reason(), accounts, content(ruling));
        return new RulingId("r-" + sha256(text).substring(0, DIGITS));
    }

    private static String content(Ruling ruling) {
        return switch (ruling) {
            case Ruling.SameEvent s -> "same";
            case Ruling.DifferentEvents d -> "different";
            case Ruling.Rejection r -> "reject";
            case Ruling.Correction c -> "correct " + content(c.value());
            case Ruling.Confirmation c -> "confirm " + content(c.confirmed());
            case Ruling.Withdrawal w -> "withdraw " + w.ruling();
        };
    }

    private static String content(Ruling.Corrected value) {
        return switch (value) {
            case Ruling.Corrected.Event e -> "event " + e.event().name();
            case Ruling.Corrected.Days d -> "days " + d.days();
            case Ruling.Corrected.Scene s -> "place " + content(s.place());
            case Ruling.Corrected.Killed k -> "killed " + k.count();
            case Ruling.Corrected.Injured i -> "injured " + i.count();
            case Ruling.Corrected.Abducted a -> "abducted " + a.count();
            case Ruling.Corrected.Perpetrator p -> "perpetrator " + p.name();
        };
    }

    private static String content(Place place) {
        return place.point().lat() + "," + place.point().lon() + "," + place.radiusKm() + ","
                + place.precision().name() + "," + place.name();
    }

    private static String content(Case c) {
        return c.event().name() + " " + c.days() + " " + content(c.place()) + " " + c.killed() + " " + c.injured() + " "
                + c.abducted() + " " + c.perpetrators();
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public int compareTo(RulingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
