package org.tocsin.reader.event;

import java.util.regex.Pattern;

/** Death without violence: "fourteen have died of cholera", "a landslide killed three". Such harm proves no attack. */
final class OtherCause {
    private static final String NATURAL =
            "(?:cholera|measles|malaria|ebola|meningitis|disease|illness|hunger|thirst|fever|cancer|heart (?:attack|failure)|cold(?! blood)|heatwave"
                    + "|earthquake|quake|floods?|flooding|mudflow|mudslide|landslide|avalanche|cyclone|hurricane|typhoon|tornado|storm|lightning|drought)";

    private static final Pattern DIED_OF = Pattern.compile(
            "\\b(?:died|die|dies|dying|dead|deaths?|killed|lost their lives|victims|fatalit\\p{L}+)\\b[^.;,]{0,40}?\\b(?:of|from|in|by|after|during|to) (?:\\p{L}+ ){0,3}?"
                    + NATURAL + "\\b");

    private static final Pattern KILLS = Pattern.compile(
            "\\b" + NATURAL + "\\b[^.;,]{0,40}?\\b(?:killed|kills|killing|claimed|claims|has taken|took)\\b");

    private OtherCause() {}

    /** Whether a clause, in small letters, says that people died of something that nobody did to them. */
    static boolean is(String clause) {
        return DIED_OF.matcher(clause).find() || KILLS.matcher(clause).find();
    }
}
