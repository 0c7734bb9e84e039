package org.tocsin.core.warning;

import org.jspecify.annotations.Nullable;
import org.tocsin.core.mention.Sector;

/**
 * How many people of one kind are at a site. Numbers only, never names.
 *
 * @param nationality ISO 3166-1 alpha-2, null where it is not told
 * @param sector their walk of life, null where it is not told
 */
public record Headcount(
        @Nullable String nationality, @Nullable Sector sector, int count) {
    /** Checks the number and the form of the country code. */
    public Headcount {
        if (count < 0) throw new IllegalArgumentException("A headcount cannot be negative: " + count);
        if (nationality != null && !nationality.matches("[A-Z]{2}"))
            throw new IllegalArgumentException(
                    "\"" + nationality + "\" is no country code. Maybe use ISO 3166-1 alpha-2: CN, TJ.");
    }
}
