package org.tocsin.eval.muc4.score;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tocsin.eval.muc4.template.Fill;
import org.tocsin.eval.muc4.template.Slot;

/** The wider values of the fixed lists, which earn half a point for a narrower one (slot configuration of TST3). */
final class SetHierarchy {
    private static final Map<Slot, Map<String, List<String>>> NARROWER = new EnumMap<>(Map.of(
            Slot.TYPE,
            Map.of("ATTACK", List.of("ARSON", "BOMBING", "KIDNAPPING", "HIJACKING", "ROBBERY", "FORCED WORK STOPPAGE")),
            Slot.INSTRUMENT_TYPE,
            Map.of(
                    "GUN",
                    List.of("MACHINE GUN", "MORTAR", "HANDGUN", "RIFLE"),
                    "EXPLOSIVE",
                    List.of("BOMB", "VEHICLE BOMB", "DYNAMITE", "MINE", "AERIAL BOMB", "GRENADE", "MOLOTOV COCKTAIL"),
                    "BOMB",
                    List.of("VEHICLE BOMB", "DYNAMITE", "MINE", "AERIAL BOMB"),
                    "PROJECTILE",
                    List.of("MISSILE", "ROCKET")),
            Slot.CONFIDENCE,
            Map.of("SUSPECTED OR ACCUSED", List.of("SUSPECTED OR ACCUSED BY AUTHORITIES")),
            Slot.TARGET_TYPE,
            Map.of("POLITICAL FIGURE OFFICE OR RESIDENCE", List.of("GOVERNMENT OFFICE OR RESIDENCE")),
            Slot.TARGET_EFFECT,
            Map.of("DESTROYED", List.of("SOME DAMAGE")),
            Slot.VICTIM_TYPE,
            Map.of(
                    "POLITICAL FIGURE",
                    List.of("GOVERNMENT OFFICIAL", "FORMER GOVERNMENT OFFICIAL"),
                    "GOVERNMENT OFFICIAL",
                    List.of("FORMER GOVERNMENT OFFICIAL"),
                    "ACTIVE MILITARY",
                    List.of("FORMER ACTIVE MILITARY")),
            Slot.VICTIM_EFFECT,
            Map.of("NO INJURY", List.of("NO DEATH", "NO INJURY OR DEATH"), "NO DEATH", List.of("NO INJURY OR DEATH"))));

    private SetHierarchy() {}

    /** Whether the response is a wider value than the key. */
    static boolean isWider(Slot slot, Fill key, Fill response) {
        return key instanceof Fill.Text k
                && response instanceof Fill.Text r
                && NARROWER.getOrDefault(slot, Map.of())
                        .getOrDefault(r.value(), List.of())
                        .contains(k.value());
    }
}
