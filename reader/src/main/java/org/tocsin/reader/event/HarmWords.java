package org.tocsin.reader.event;

import java.util.regex.Pattern;

/**
 * The words by which one kind of harm is told.
 *
 * @param active verbs with the victims behind: "killed two guards"
 * @param passive verbs with the victims before: "two guards were killed", "died"
 * @param nominal words behind a count: "five dead", "a dozen deaths"
 * @param total what a figure is put to: "the death toll … to four"
 */
record HarmWords(Pattern active, Pattern passive, Pattern nominal, Pattern total) {
    private static final String BE = "(?:was|were|been|being|be|are|is|got|had)\\s+(?:\\p{L}+ly\\s+)?";

    static final HarmWords KILLED = new HarmWords(
            word(
                    "(?:killed|killing|kill|kills|shot dead|shooting dead|murdered|murdering|beheaded|executed|assassinated|claimed the lives of)"),
            word("(?:" + BE
                    + "(?:killed|shot dead|murdered|slain|beheaded|executed|gunned down|stabbed to death)|died|lost (?:their|his|her) li(?:fe|ves)|"
                    + "did not survive|perished|killed by|killed in)"),
            word("(?:[\\p{L}-]+\\s+){0,3}?(?<!as )(?:dead|deaths|fatalities)"),
            word("(?:death toll|toll|number of [^.;]{0,40}?(?:killed|dead))"));

    static final HarmWords INJURED = new HarmWords(
            word("(?:wounded|wounding|injured|injuring|injures|wounds|hurting|maimed)"),
            word(
                    "(?:" + BE
                            + "(?:[\\p{L}]+\\s+)?(?:wounded|injured|hurt|maimed)|(?:received|suffered|sustained) [^.;]{0,30}?(?:injuries|wounds))"),
            word("(?:[\\p{L}-]+\\s+){0,3}?(?:injured|wounded|injuries|hurt)"),
            word("number of (?:the )?(?:injured|wounded)"));

    static final HarmWords ABDUCTED = new HarmWords(
            word(
                    "(?:kidnapped|kidnapping|kidnaps|abducted|abducting|seized|seizing|took hostage|took captive|took|taking)"),
            word("(?:" + BE + "(?:kidnapped|abducted|taken hostage|taken captive|held hostage|seized))"),
            word("(?:[\\p{L}-]+\\s+){0,3}?(?:abductees|hostages|kidnappings)"),
            word("number of (?:the )?(?:hostages|kidnapped|abducted)"));

    private static Pattern word(String pattern) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + pattern + "(?![\\p{L}\\p{N}])");
    }
}
