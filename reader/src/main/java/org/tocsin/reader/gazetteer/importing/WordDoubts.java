package org.tocsin.reader.gazetteer.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.tocsin.reader.gazetteer.Doubt;
import org.tocsin.reader.gazetteer.Gazetteer;
import org.tocsin.reader.gazetteer.WordTable;

/**
 * Which names of imported places are mostly no places in English text: words, people, organisations. A dump of all
 * villages has places called "Police" and "Ahmad". The same rule as in the build of the shipped gazetteer, whose own names
 * were judged there.
 */
final class WordDoubts {
    /** A place this large is meant when its name is written, though a person or a thing may share it. */
    private static final int FAMOUS = 300_000;

    private final Gazetteer shipped;
    private final Map<String, Set<String>> lists = new HashMap<>(WordTable.load());

    WordDoubts(Gazetteer shipped) {
        this.shipped = shipped;
    }

    /** @param people those of the largest imported place of this key */
    Doubt of(String key, int people) {
        boolean famous = people >= FAMOUS;
        Doubt doubt = Doubt.NONE;
        if (is("never", key) || (is("listed", key) && (!famous || is("word", key)))) doubt = Doubt.NEVER;
        else if (is("word", key) || (is("seldom", key) && !famous)) doubt = Doubt.WORD;
        else if (is("person", key) && !famous) doubt = Doubt.PERSON;
        return doubt == Doubt.NONE || shipped.hasKey(key) ? Doubt.NONE : doubt;
    }

    private boolean is(String list, String key) {
        return lists.getOrDefault(list, Set.of()).contains(key);
    }
}
