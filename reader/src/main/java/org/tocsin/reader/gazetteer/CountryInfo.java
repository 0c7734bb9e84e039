package org.tocsin.reader.gazetteer;

import java.util.List;

/**
 * A country.
 *
 * @param code ISO 3166-1 alpha-2
 * @param code3 ISO 3166-1 alpha-3
 * @param name its short English name
 * @param capital the English name of its capital, blank where it has none
 * @param neighbours codes of the countries that it borders on land
 * @param demonyms English words for its people, adjectives and nouns, the first the usual one
 */
public record CountryInfo(
        String code, String code3, String name, String capital, List<String> neighbours, List<String> demonyms) {
    public CountryInfo {
        neighbours = List.copyOf(neighbours);
        demonyms = List.copyOf(demonyms);
    }
}
