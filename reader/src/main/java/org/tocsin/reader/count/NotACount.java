package org.tocsin.reader.count;

import java.util.Set;
import org.tocsin.reader.text.NumberWords;
import org.tocsin.reader.text.Tokens;

/**
 * Numbers that count nothing: parts of names and codes ("AK-47", "Highway 4", "5th"), compounds ("35-year-old"),
 * measures ("20 km", "three hours", "7.62mm"), money, shares ("5%"), ages ("aged 20"), years, times of day, list
 * numbers. Lengths of time are among them: they are read as dates or not at all.
 */
final class NotACount {
    private static final Set<String> LABELS = Set.of(
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

    /** People of whom an age is told: "a watchman of 64", "the shopkeeper, 58,". */
    private static final Set<String> PERSONS = Set.of(
            "man",
            "woman",
            "boy",
            "girl",
            "youth",
            "child",
            "teenager",
            "student",
            "pupil",
            "pensioner",
            "farmer",
            "teacher",
            "driver",
            "soldier",
            "officer",
            "watchman",
            "guard",
            "shepherd",
            "resident",
            "villager",
            "nurse",
            "doctor",
            "worker",
            "miner",
            "trader",
            "shopkeeper",
            "father",
            "mother",
            "son",
            "daughter",
            "brother",
            "sister",
            "nephew",
            "niece",
            "grandmother",
            "grandfather",
            "policeman",
            "constable",
            "widow",
            "fisherman",
            "journalist",
            "priest",
            "imam");

    private static final String GLUE = "/:\\_=&@\u00b0%*^|~\u00d7#";
    private static final String MONEY = "$\u20ac\u00a3\u00a5\u20b9\u20bd";
    private static final Set<String> MONEY_CODES = Set.of("usd", "eur", "us", "rs", "rs.", "gbp", "rmb", "cny", "pkr");
    private static final Set<String> COMPOUNDS_THAT_COUNT = Set.of("odd", "plus", "strong");

    private NotACount() {}

    /** Whether the number from one token up to another counts nothing. */
    static boolean test(Tokens t, int from, int end) {
        if (isMeasured(t, end) || isCompound(t, end) || ClockTimes.isHour(t, from, end)) return true;
        boolean digits = t.isNumber(from);
        int label = t.is(from - 1, ".") && ABBREVIATIONS.contains(t.lower(from - 2)) ? from - 2 : from - 1;
        if (LABELS.contains(t.lower(label))
                && (label == from - 1 || t.touchesNext(label))
                && (digits || t.isCapitalised(from))) return true;
        if (NumberWords.isRankOrPart(t.lower(end)) || isAgeOfPerson(t, from, end)) return true;
        return digits
                && (isGlued(t, from, end)
                        || isMoney(t, from)
                        || isAge(t, from, end)
                        || isListNumber(t, from, end)
                        || Years.isYear(t, from, end)
                        || DayNumbers.isDay(t, from, end));
    }

    /** Whether a unit of measure, time or money follows. */
    static boolean isMeasured(Tokens t, int end) {
        return Units.follow(t, end);
    }

    /** "35-year-old", "10-member"; "50-strong" counts. */
    private static boolean isCompound(Tokens t, int end) {
        return t.is(end, "-")
                && t.touchesNext(end - 1)
                && t.touchesNext(end)
                && !COMPOUNDS_THAT_COUNT.contains(t.lower(end + 1));
    }

    private static boolean isGlued(Tokens t, int from, int end) {
        if (t.touchesNext(end - 1) && (t.isWord(end) || t.is(end, "'s") || GLUE.indexOf(t.first(end)) >= 0))
            return true;
        if (t.touchesNext(end - 1) && t.is(end, ".") && t.touchesNext(end) && t.isNumber(end + 1)) return true;
        if (!t.touchesNext(from - 1)) return false;
        char before = t.first(from - 1);
        if (GLUE.indexOf(before) >= 0 || before == '+' || t.isWord(from - 1)) return true;
        return (before == '-' || before == '.') && (t.touchesNext(from - 2) || before == '-');
    }

    private static boolean isMoney(Tokens t, int from) {
        return (from > 0 && MONEY.indexOf(t.first(from - 1)) >= 0)
                || (MONEY_CODES.contains(t.lower(from - 1)) && !t.is(from - 1, "us"))
                || (t.is(from - 1, ".") && t.is(from - 2, "rs"));
    }

    /** "Karim Nazarov, 35, said", "Karim Nazarov (35)". */
    private static boolean isAge(Tokens t, int from, int end) {
        if (!t.isCapitalised(from - 2)) return false;
        return (t.is(from - 1, ",") && t.is(end, ",")) || (t.is(from - 1, "(") && t.is(end, ")"));
    }

    private static boolean isAgeOfPerson(Tokens t, int from, int end) {
        if (!PERSONS.contains(t.lower(from - 2))) return false;
        return t.is(from - 1, "of") || (t.is(from - 1, ",") && t.is(end, ","));
    }

    private static boolean isListNumber(Tokens t, int from, int end) {
        if (t.is(from - 1, "[") && t.is(end, "]")) return true;
        return t.startsLine(from) && t.touchesNext(end - 1) && (t.is(end, ".") || t.is(end, ")"));
    }
}
