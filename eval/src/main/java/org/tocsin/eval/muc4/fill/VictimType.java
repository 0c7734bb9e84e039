package org.tocsin.eval.muc4.fill;

import java.util.Locale;
import java.util.regex.Pattern;
import org.tocsin.core.mention.Actor;
import org.tocsin.core.mention.ActorKind;

/** The types of human targets (slot 20), by the words that name them. */
enum VictimType {
    FORMER_GOVERNMENT_OFFICIAL("(?:former|ex-?)\\s*(?:\\p{L}+ )?(?:president|minister|governor|mayor|official)"),
    DIPLOMAT("ambassador|diplomat|consul|attache|embassy"),
    LEGAL_OR_JUDICIAL("judge|magistrate|lawyer|attorney|prosecutor|justice"),
    SECURITY_GUARD("guard|bodyguard|escort|watchm[ae]n"),
    LAW_ENFORCEMENT("police|policem[ae]n|detective|agent|patrolm[ae]n"),
    POLITICAL_FIGURE("candidate|senator|deput|politician|party|congress|leader|legislator|lawmaker"),
    GOVERNMENT_OFFICIAL("president|minister|governor|mayor|official|councilm[ae]n|secretary"),
    ACTIVE_MILITARY(
            "soldier|troop|army|military|colonel|general|major|captain|lieutenant|sergeant|officer|serviceman|marine"),
    CIVILIAN("");

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
        for (VictimType type : values()) if (type.words.matcher(name).find() && type != CIVILIAN) return type;
        if (actor.kind() == ActorKind.STATE_FORCES) return ACTIVE_MILITARY;
        return actor.kind() == ActorKind.GOVERNMENT ? GOVERNMENT_OFFICIAL : CIVILIAN;
    }
}
