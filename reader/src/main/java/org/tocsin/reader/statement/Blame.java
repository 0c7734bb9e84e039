package org.tocsin.reader.statement;

import java.util.Optional;
import java.util.regex.Pattern;

/** How the words around an organisation's name tie it to a deed: it claims it, somebody blames it, or somebody clears it. */
enum Blame {
    CLAIMED,
    ACCUSED,
    CLEARED;

    /** How far the words may stand from the name. */
    static final int CHARS = 90;

    private static final Pattern CLAIM = Pattern.compile(
            "^[^.;]{0,60}?\\b(?:claim(?:ed|s|ing)|took|takes|taken|assumed|accept(?:ed|s)|admit(?:ted|s)|acknowledged?)"
                    + "\\s+(?:to have |full )?(?:responsibility|credit|having|carrying out|carried out|(?:the )?authorship)\\b"
                    + "|^[^.;]{0,70}?\\b(?:said|says|stated|announced|confirmed|claim(?:ed|s|ing)) (?:that )?(?:they|it|he|we) (?:was|were|is|are|had been) (?:responsible|behind)\\b");
    private static final Pattern NOT = Pattern.compile("^[^.;]{0,40}?\\b(?:neither|never|not|nobody|denied|denies)\\b");

    private static final Pattern CLEARED_BEHIND = Pattern.compile(
            "^[^.;]{0,20}?\\b(?:(?:was|were|is|are|had|has|have) (?:not|in no way|nothing|never)\\b[^.;]{0,20}?(?:responsible|involved|behind|to blame|do with|guilty)"
                    + "|(?:was|were|has been|have been) (?:acquitted|cleared|absolved|exonerated))\\b");
    private static final Pattern CLEARED_BEFORE =
            Pattern.compile("\\b(?:acquit(?:ted|s)|cleared|absolved|exonerated|ruled out|rules out)\\b[^.;]{0,30}$");

    private static final Pattern ACCUSED_BEFORE = Pattern.compile(
            "\\b(?:blam(?:ed|es|e|ing)|accus(?:ed|es|e|ing)|suspects?|suspected(?: to be)?|presumed|presumably|alleged(?:ly)?|believed to be|(?:probably|possibly|apparently) by"
                    + "|(?:attribut(?:ed|es|e|ing)|ascrib(?:ed|es))[^.;]{0,50} to|(?:was|were|is|are) the work of)\\b(?:[^.;,\\p{L}]+[\\p{L}'’-]+){0,6}[^.;,\\p{L}]*$");
    private static final Pattern HELD_BEFORE =
            Pattern.compile("\\b(?:hold|holds|held|holding)\\s+(?:[\\p{L}'’-]+\\s+){0,5}$");
    private static final Pattern RESPONSIBLE_BEHIND = Pattern.compile("^[^.;]{0,30}?\\bresponsible\\b");
    private static final Pattern ACCUSED_BEHIND = Pattern.compile(
            "^[^.;\\p{L}]*(?:\\p{L}+ )?(?:is|are|was|were|be|been) (?:\\p{L}+ly )?(?:responsible|to blame|behind|suspected|accused|blamed|believed|charged)\\b");

    /**
     * What the words say, if they say anything of the kind.
     *
     * @param before words in front of the name, in lower case
     * @param behind words behind it, in lower case
     */
    static Optional<Blame> find(String before, String behind) {
        if (CLEARED_BEHIND.matcher(behind).find()
                || CLEARED_BEFORE.matcher(before).find()) return Optional.of(CLEARED);
        if (CLAIM.matcher(behind).find()) return NOT.matcher(behind).find() ? Optional.empty() : Optional.of(CLAIMED);
        boolean held = HELD_BEFORE.matcher(before).find()
                && RESPONSIBLE_BEHIND.matcher(behind).find();
        boolean accused = ACCUSED_BEFORE.matcher(before).find()
                || ACCUSED_BEHIND.matcher(behind).find();
        return held || accused ? Optional.of(ACCUSED) : Optional.empty();
    }
}
