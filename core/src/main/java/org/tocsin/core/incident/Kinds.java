package org.tocsin.core.incident;

import java.util.EnumSet;
import java.util.Set;
import org.tocsin.core.mention.EventCategory;
import org.tocsin.core.mention.EventType;

/** Which kinds of event two reports of one event may give it. */
final class Kinds {
    /** What a report calls an event of which it knows little. */
    private static final Set<EventType> GENERAL = EnumSet.of(EventType.ATTACK, EventType.ARMED_CLASH, EventType.OTHER);

    private static final Set<EventCategory> VIOLENT =
            EnumSet.of(EventCategory.BATTLES, EventCategory.EXPLOSIONS, EventCategory.VIOLENCE_AGAINST_CIVILIANS);

    private Kinds() {}

    static boolean isGeneral(EventType type) {
        return GENERAL.contains(type);
    }

    /** Equal, or both violent and at least one of them a general word; who only counts the dead leaves open how they died. */
    static boolean compatible(EventType a, EventType b) {
        if (a == b) return true;
        if (a == EventType.OTHER || b == EventType.OTHER) return isViolent(a) || isViolent(b);
        boolean general = isGeneral(a) || isGeneral(b);
        return general && areViolent(a, b);
    }

    static boolean areExplosions(EventType a, EventType b) {
        return a.category() == EventCategory.EXPLOSIONS && b.category() == EventCategory.EXPLOSIONS;
    }

    static boolean areViolent(EventType a, EventType b) {
        return isViolent(a) && isViolent(b);
    }

    private static boolean isViolent(EventType type) {
        return VIOLENT.contains(type.category());
    }
}
