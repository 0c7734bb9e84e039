package org.tocsin.reader.gazetteer;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.regex.Pattern;

/** Whether a text speaks of a border, of posts or of fighters: then a name may be that of a post or a crossing. */
final class BorderTalk {
    private static final Pattern TALK =
            Pattern.compile("\\b(border|borders|frontier|outpost|border guards?|checkpoint|crossing|"
                    + "infiltrat\\w*|across the river|drones?|gunmen|militants|fighters|attackers)\\b");

    private final Set<Integer> saidIn;

    BorderTalk(String text, SentenceNumbers sentences) {
        saidIn = TALK.matcher(text).results().map(r -> sentences.at(r.start())).collect(toSet());
    }

    /** 2 where the sentence speaks of it, 1 where the report does, else 0; and 0 for all but posts and crossings. */
    int of(GazetteerEntry entry, int sentence) {
        boolean bySuchTalk = entry.kind() == PlaceKind.POST || entry.kind() == PlaceKind.CROSSING;
        if (!bySuchTalk || saidIn.isEmpty()) return 0;
        return saidIn.contains(sentence) ? 2 : 1;
    }
}
