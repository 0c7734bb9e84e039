package org.tocsin.reader.count;

import java.util.Set;
import org.tocsin.reader.text.Tokens;

/** Words whose number is a name and counts nothing: "Highway 4", "AK-47", "Unit Five", "No. 3". */
final class Labels {
    private static final Set<String> WORDS = Set.of(
            "highway",
            "route",
            "road",
            "unit",
            "brigade",
            "no",
            "nos",
            "number",
            "article",
            "chapter",
            "resolution",
            "section",
            "battalion",
            "flight",
            "building",
            "block",
            "sector",
            "zone",
            "district",
            "camp",
            "room",
            "phase",
            "level",
            "channel",
            "gate",
            "post",
            "line",
            "type",
            "model",
            "mark",
            "boeing",
            "airbus",
            "apollo",
            "page",
            "table",
            "figure",
            "fig",
            "paragraph",
            "part",
            "volume",
            "issue",
            "grade",
            "group",
            "directorate",
            "division",
            "corps",
            "regiment",
            "checkpoint",
            "id",
            "version",
            "step",
            "hill",
            "height",
            "war",
            "day",
            "tel",
            "phone",
            "ward",
            "house",
            "pillar",
            "marker",
            "lot",
            "#",
            "\u2116",
            "age",
            "aged",
            "ages",
            "verse",
            "mi",
            "su",
            "ak");

    /** Labels that are written with a point; behind the others a point ends the sentence: "in that district. Two men". */
    private static final Set<String> ABBREVIATIONS = Set.of("no", "nos", "fig", "tel");

    private Labels() {}

    /** Whether a label stands before the number; before a number word only where it has a capital. */
    static boolean precede(Tokens t, int from) {
        int label = t.is(from - 1, ".") && ABBREVIATIONS.contains(t.lower(from - 2)) ? from - 2 : from - 1;
        return WORDS.contains(t.lower(label))
                && (label == from - 1 || t.touchesNext(label))
                && (t.isNumber(from) || t.isCapitalised(from));
    }
}
