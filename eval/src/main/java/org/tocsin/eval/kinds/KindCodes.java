package org.tocsin.eval.kinds;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tocsin.core.mention.EventType;

/** Sub-event types as data sets write them: the codebook's name, or the codes of the CASE 2021 shared task. */
final class KindCodes {
    private static final Map<String, EventType> CODES = Map.ofEntries(
            Map.entry("ABDUCT_DISSAP", EventType.ABDUCTION),
            Map.entry("AGREEMENT", EventType.AGREEMENT),
            Map.entry("AIR_STRIKE", EventType.AIR_DRONE_STRIKE),
            Map.entry("ARMED_CLASH", EventType.ARMED_CLASH),
            Map.entry("ARREST", EventType.ARRESTS),
            Map.entry("ART_MISS_ATTACK", EventType.SHELLING),
            Map.entry("ATTACK", EventType.ATTACK),
            Map.entry("CHANGE_TO_GROUP_ACT", EventType.CHANGE_TO_GROUP),
            Map.entry("CHEM_WEAP", EventType.CHEMICAL_WEAPON),
            Map.entry("DISR_WEAP", EventType.DISRUPTED_WEAPONS_USE),
            Map.entry("FORCE_AGAINST_PROTEST", EventType.EXCESSIVE_FORCE),
            Map.entry("GOV_REGAINS_TERIT", EventType.GOVERNMENT_REGAINS_TERRITORY),
            Map.entry("GRENADE", EventType.GRENADE),
            Map.entry("HQ_ESTABLISHED", EventType.BASE_ESTABLISHED),
            Map.entry("MOB_VIOL", EventType.MOB_VIOLENCE),
            Map.entry("NON_STATE_ACTOR_OVERTAKES_TER", EventType.NON_STATE_ACTOR_OVERTAKES_TERRITORY),
            Map.entry("NON_VIOL_TERRIT_TRANSFER", EventType.NON_VIOLENT_TRANSFER),
            Map.entry("OTHER", EventType.OTHER),
            Map.entry("PEACE_PROTEST", EventType.PEACEFUL_PROTEST),
            Map.entry("PROPERTY_DISTRUCT", EventType.LOOTING),
            Map.entry("PROTEST_WITH_INTER", EventType.PROTEST_WITH_INTERVENTION),
            Map.entry("REM_EXPLOS", EventType.REMOTE_EXPLOSIVE),
            Map.entry("SEX_VIOL", EventType.SEXUAL_VIOLENCE),
            Map.entry("SUIC_BOMB", EventType.SUICIDE_BOMB),
            Map.entry("VIOL_DEMONSTR", EventType.VIOLENT_DEMONSTRATION));

    private KindCodes() {}

    static Optional<EventType> find(String name) {
        return EventType.findByLabel(name.strip())
                .or(() -> Optional.ofNullable(CODES.get(name.strip().toUpperCase(Locale.ROOT))));
    }
}
