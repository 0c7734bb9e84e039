package org.tocsin.eval.muc4.fill;

import java.util.Locale;
import java.util.regex.Pattern;
import org.tocsin.core.mention.Actor;
import org.tocsin.core.mention.ActorKind;

/** The types of human targets (slot 20), by the words that name them. */
enum VictimType {
    FORMER_GOVERNMENT_OFFICIAL("(?:former|ex-?)\\s*(?:\\p{L}+ )?(?:president|minister|governor|mayor|official)"),
    FORMER_ACTIVE_MILITARY(
            "(?:retired|former|ex-?)\\s*(?:\\p{L}+ )?(?:general|colonel|major|captain|officer|soldier|commander|armed forces|army)"),
    DIPLOMAT("ambassador|diplomat|consul|attache|embassy"),
    LEGAL_OR_JUDICIAL("judge|supreme court|judicial|magistrate|lawyer|attorney|prosecutor|justice"),
    SECURITY_GUARD("guard|bodyguard|escort|watchm[ae]n"),
    LAW_ENFORCEMENT("police|policem[ae]n|detective|agent|patrolm[ae]n"),
    POLITICAL_FIGURE("candidate|hopeful|politician|party|leader(?!s? of the (?:union|church))|secretary general"),
    GOVERNMENT_OFFICIAL(
            "senator|deput|congress|legislator|lawmaker|president|minister|governor|mayor|official|councilm[ae]n|secretary"),
    ACTIVE_MILITARY(
            "soldier|troop|army|military|colonel|general|major|captain|lieutenant|sergeant|officer|serviceman|marine"),
    CIVILIAN("");

    /** Relatives and household of somebody, who is named with them; leaders of other than parties. */
    private static final Pattern PRIVATE = Pattern.compile(
            "\\b(?:wife|sons?|daughters?|child|children|nieces?|nephews?|(?:brother|sister|mother|father|son|daughter)(?:-in-law)?|widow|relatives?|cousin"
                    + "|drivers?|chauffeur|maids?|cook|employees?|secretaries)(?: (?:of|in|at|from|who) .*)?$"
                    + "|\\b(?:union|student|peasant|labor|workers'?|church|religious|community|guild|indian|trade|business) leaders?");

    private final Pattern words;

    VictimType(String words) {
        this.words = Pattern.compile("\\b(?:" + words + ")");
    }

    /** As the template has it: "LAW ENFORCEMENT". */
    String label() {
        return name().replace('_', ' ');
    }

    static VictimType of(Actor actor) {
        String name = actor.name().toLowerCase(Locale.ROOT);
        if (PRIVATE.matcher(name).find()) return CIVILIAN;
        for (VictimType type : values()) if (type.words.matcher(name).find() && type != CIVILIAN) return type;
        if (actor.kind() == ActorKind.STATE_FORCES) return ACTIVE_MILITARY;
        return actor.kind() == ActorKind.GOVERNMENT ? GOVERNMENT_OFFICIAL : CIVILIAN;
    }
}
