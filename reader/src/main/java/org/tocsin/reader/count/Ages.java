package org.tocsin.reader.count;

import java.util.Set;
import org.tocsin.reader.text.Tokens;

/** Numbers that tell how old somebody is: "Karim Nazarov, 35, said", "a watchman of 64". */
final class Ages {
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

    private Ages() {}

    /** "Karim Nazarov, 35, said", "Karim Nazarov (35)". */
    static boolean isOfName(Tokens t, int from, int end) {
        if (!t.isCapitalised(from - 2)) return false;
        return (t.is(from - 1, ",") && t.is(end, ",")) || (t.is(from - 1, "(") && t.is(end, ")"));
    }

    /** "A watchman of 64", "the shopkeeper, 58,". */
    static boolean isOfPerson(Tokens t, int from, int end) {
        if (!PERSONS.contains(t.lower(from - 2))) return false;
        return t.is(from - 1, "of") || (t.is(from - 1, ",") && t.is(end, ","));
    }
}
