package org.tocsin.reader.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of {@code doubts.txt.gz}: folded words, people and things, by the name of their list. */
public final class WordTable {
    private WordTable() {}

    /** Reads the lists; only an import needs them. */
    public static Map<String, Set<String>> load() {
        return new String(Resource.unzip("doubts.txt.gz"), UTF_8)
                .lines()
                .map(line -> line.split("\t", -1))
                .collect(Collectors.toMap(cell -> cell[0], cell -> Set.of(cell[1].split("\\|", -1))));
    }
}
