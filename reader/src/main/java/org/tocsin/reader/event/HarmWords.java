package org.tocsin.reader.event;

import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    /** Words between a count and what befell the counted: not another harm, not "two of the wounded", not a new clause. */
    private static final String NOUNS =
            "(?:(?!(?:and|or|but|while|when|of|was|were|have|has|killed|dead|wounded|injured|died|who|which|that|in|at|on)\\b)[\\p{L}-]+\\s+){0,3}?(?:aged\\s+\\d+(?:\\s*(?:to|and|-|–)\\s*\\d+)?,?\\s+)?";

    /** "14 killed, four hurt": a participle that has no object behind it. */
    private static final String ENDS =
            "(?=\\s*(?:$|[.,;:)]|(?:and|or|but|in|when|after|on|by|during|at|near|as|while)\\b))";

    private static final String BODY =
            "(?:legs?|arms?|back|hands?|head|shoulders?|chest|stomach|face|foot|feet|abdomen|neck|thighs?)";

    static final HarmWords KILLED = new HarmWords(
            word(
                    "(?:killed|(?:murder|assassination|slaying|massacre|killings?) of(?: the)?|killing|kill|kills|shot dead|shooting dead|shot(?=\\s[^.,;]{2,40}\\sdead\\b)|murdered|murdering|beheaded|executed|assassinated|claimed the lives of"
                            + "|took the lives of|cost the li(?:fe|ves) of|(?:deaths?|martyrdom|bod(?:y|ies)) of|(?:cost|costing|claims|claimed|claiming)"
                            + "(?=\\s+(?:(?:at least|more than|about|up to)\\s+)?[\\p{L}\\d-]+\\s+lives))"),
            word("(?:" + BE
                    + "(?:killed|dead(?! (?:set|serious|wrong|silent|against|end))|shot dead|shot and killed|murdered|slain|martyred|beheaded|executed|gunned down|found dead"
                    + "|(?:stabbed|shot|hacked|beaten|burn(?:ed|t)|stoned) to death)|(?<=['’] |['’]s )(?:murder|assassination|slaying|killing)|died|lost (?:their|his|her) li(?:fe|ves)|"
                    + "laid down (?:their|his|her) li(?:fe|ves)|embraced (?:shahadat|martyrdom)|passed away|(?:was|were|been) buried(?! (?:under|beneath|alive|by|in (?:the )?(?:rubble|debris|snow|mud)))|"
                    + "did not survive|perished|killed by|killed in)"),
            word(NOUNS
                    + "(?:(?<!as )dead|deceased|lives (?:were |are )?lost|deaths|fatalities|bodies|corpses|martyrs|martyred|killed"
                    + ENDS + ")"),
            word(
                    "(?:death toll|toll|number of [^.;]{0,40}?(?:killed|dead|lives lost)|(?:put|puts|brought|brings|bringing) the (?:dead|deaths|martyred))"));

    static final HarmWords INJURED = new HarmWords(
            word(
                    "(?:wounded|wounding|injured|injuring|injures|wounds|hurting|maimed|(?:injury|injuries|wounding) (?:of|to))"),
            word("(?:" + BE
                    + "(?:(?:[\\p{L}]+|shot and|shot and [\\p{L}]+ly|hit and [\\p{L}]+ly)\\s+)?(?:wounded|injured|hurt|maimed)"
                    + "|" + BE + "(?:shot|stabbed|hit) in (?:the|his|her|their) (?:\\p{L}+ )?" + BODY
                    + "|(?:was|were) (?:taken|carried|rushed|evacuated|brought) to [^.;,]{0,40}?(?:hospital|clinic|wounds)"
                    + "|(?:is|are|was|were) (?:still )?(?:being treated|in (?:a |the )?hospital|hospitali[sz]ed)"
                    + "|(?:is|are|was|were) (?:still )?recovering from [^.;,]{0,30}?(?:injuries|wounds?|burns)"
                    + "|(?:received|suffered|sustained) [^.;,]{0,30}?(?:injuries|wounds?|burns|concussions?)"
                    + "|(?:has|have|had) (?:(?:an?|light|slight|serious|severe|minor|gunshot|bullet|shrapnel|knife|stab|head|leg|facial) )*"
                    + "(?:injuries|wounds?|burns|concussions?))"),
            word(NOUNS + "(?:injured|wounded|injuries|hurt)"),
            word("number of (?:the )?(?:injured|wounded)"));

    static final HarmWords ABDUCTED = new HarmWords(
            word(
                    "(?:(?:took|taking|carried|carrying|led|dragged|marched) (?:away|off)|kidnapped|kidnapping|kidnaps|abducted|abducting|seized|seizing|took hostage|took captive|took|taking)"),
            word(
                    "(?:" + BE
                            + "(?:kidnapped|abducted|taken hostage|taken captive|held hostage|seized|taken (?:away|from)|in the hands of)|(?:kidnapped|abducted)(?=\\s+(?:in|at|near|on|by|from|with|last|outside)\\b))"),
            word(NOUNS + "(?:abducted" + ENDS + "|kidnapped" + ENDS + "|abductees|hostages|kidnappings)"),
            word("number of (?:the )?(?:hostages|kidnapped|abducted)"));

    private static final Pattern NEGATED =
            Pattern.compile("(?:\\bnot|n't|\\bnever|\\bno one|\\bnobody|\\bno)\\s+(?:[\\p{L}]+\\s+){0,2}$");

    /** Whether what stands before a word of harm says that there was none. */
    static boolean isNegated(String before) {
        return NEGATED.matcher(before).find();
    }

    /** Whether any of them is in a text in lower case. */
    boolean areIn(String lower) {
        return Stream.of(active, passive, nominal, total)
                .anyMatch(pattern -> pattern.matcher(lower).find());
    }

    /** A pattern that begins and ends with whole words. */
    static Pattern word(String pattern) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + pattern + "(?![\\p{L}\\p{N}])");
    }
}
