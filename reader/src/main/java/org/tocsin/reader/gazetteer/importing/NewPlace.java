package org.tocsin.reader.gazetteer.importing;

import java.util.List;
import org.tocsin.reader.gazetteer.GazetteerEntry;
import org.tocsin.reader.gazetteer.MatchQuality;

/**
 * A place as a source gives it.
 *
 * @param entry the place, under its main name
 * @param names its other names
 */
record NewPlace(GazetteerEntry entry, List<Name> names) {
    NewPlace {
        names = List.copyOf(names);
    }

    /** A name, with how well it names the place. */
    record Name(String text, MatchQuality quality) {}
}
