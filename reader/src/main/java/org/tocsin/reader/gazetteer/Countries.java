package org.tocsin.reader.gazetteer;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The countries of {@code countries.tsv}, by code and by demonym. */
final class Countries {
    private final Map<String, CountryInfo> byCode = new LinkedHashMap<>();
    private final Map<String, CountryInfo> byDemonym = new HashMap<>();

    Countries(NameFold fold) {
        for (String line : Resource.lines("countries.tsv")) {
            String[] cell = line.split("\t", -1);
            CountryInfo country =
                    new CountryInfo(cell[0], cell[1], cell[3], cell[4], split(cell[5], ","), split(cell[6], "\\|"));
            byCode.put(country.code(), country);
            country.demonyms().forEach(d -> byDemonym.putIfAbsent(fold.light(d), country));
        }
    }

    Optional<CountryInfo> findByCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** By a demonym that is already in its light form. */
    Optional<CountryInfo> findByDemonym(String lightName) {
        return Optional.ofNullable(byDemonym.get(lightName));
    }

    private static List<String> split(String cell, String separator) {
        return Stream.of(cell.split(separator, -1)).filter(s -> !s.isBlank()).toList();
    }
}
