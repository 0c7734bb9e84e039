package org.tocsin.reader.gazetteer;

import org.jspecify.annotations.Nullable;

/**
 * The units that hold a place.
 *
 * @param country ISO 3166-1 alpha-2
 * @param admin1 code of the province as GeoNames writes it ("TJ.02")
 * @param admin2 code of the district ("AF.01.1107"), or the id of a district of the supplement
 */
public record Within(
        @Nullable String country,
        @Nullable String admin1,
        @Nullable String admin2) {
    static Within of(String country, String admin1, String admin2) {
        return new Within(blankToNull(country), blankToNull(admin1), blankToNull(admin2));
    }

    private static @Nullable String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
