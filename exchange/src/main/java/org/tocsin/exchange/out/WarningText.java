package org.tocsin.exchange.out;

import java.util.Collection;
import java.util.Locale;
import org.tocsin.core.warning.Warning;

/** Warnings for people at a terminal. */
public final class WarningText {
    private WarningText() {}

    /** A list of warnings, at most 100 columns wide. */
    public static String write(Collection<Warning> warnings, Ink ink) {
        Sheet sheet = new Sheet();
        warnings.forEach(w -> write(sheet, w, ink));
        return sheet.toString();
    }

    private static void write(Sheet sheet, Warning w, Ink ink) {
        sheet.text(0, w.siteId() + ": " + w.headline(), ink::bold);
        sheet.text(
                6,
                String.format(
                        Locale.ROOT,
                        "%s, %s; %.0f km away, give or take %.0f km",
                        w.day(),
                        Words.word(w.closeness()),
                        w.distanceKm(),
                        w.uncertaintyKm()));
        w.reasons().forEach(r -> sheet.text(6, r, ink::dim));
    }
}
