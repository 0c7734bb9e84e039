package org.tocsin.reader.gazetteer;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The lists of words in {@code surroundings.tsv}. */
final class WordLists {
    private static final Map<String, Set<String>> LISTS = new HashMap<>();

    static {
        for (String line : Resource.lines("surroundings.tsv")) {
            int tab = line.indexOf('\t');
            LISTS.put(line.substring(0, tab), Set.of(line.substring(tab + 1).split(" ", -1)));
        }
    }

    private WordLists() {}

    /** The words of a list, none where there is no such list. */
    static Set<String> get(String name) {
        return LISTS.getOrDefault(name, Set.of());
    }
}
