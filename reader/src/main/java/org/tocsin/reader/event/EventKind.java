package org.tocsin.reader.event;

import java.util.List;
import java.util.regex.Pattern;
import org.tocsin.core.mention.ActorKind;
import org.tocsin.core.mention.EventCategory;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.Weapon;
import org.tocsin.core.mention.WeaponType;
import org.tocsin.core.statement.ActorRole;
import org.tocsin.core.statement.RoledActor;
import org.tocsin.reader.lexicon.Trigger;

/** The kind of event: the special kinds before the general, and a drone makes any attack an air or drone strike (ACLED). */
final class EventKind {
    private static final List<EventType> SPECIAL_FIRST = List.of(
            EventType.SUICIDE_BOMB,
            EventType.CHEMICAL_WEAPON,
            EventType.AIR_DRONE_STRIKE,
            EventType.DISRUPTED_WEAPONS_USE,
            EventType.ABDUCTION,
            EventType.SHELLING,
            EventType.REMOTE_EXPLOSIVE,
            EventType.GRENADE,
            EventType.SEXUAL_VIOLENCE,
            EventType.ARMED_CLASH,
            EventType.ATTACK);

    private static final Pattern SHOT_DOWN = Pattern.compile("\\b(?:shot|brought|shooting) down\\b");

    private EventKind() {}

    private static final Pattern BURNT = Pattern.compile(
            "\\b(?:burn(?:ed|t)?|set (?:fire to|ablaze|on fire)|torched|fire(?:d)? (?:was|were) set)\\b");
    private static final Pattern WORSE = Pattern.compile(
            "bomb|explo|dynamit|grenade|rocket|kill|murder|assassin|wound|injur|\\b(?:died|dead|shot|beaten|stabbed)\\b|burn(?:ed|t)? to death");

    /** Whether a clause tells of arson and of nothing worse: nobody hurt, nothing that explodes. */
    static boolean isBurnt(Clause clause) {
        return BURNT.matcher(clause.lower()).find()
                && !WORSE.matcher(clause.lower()).find();
    }

    static boolean isViolent(EventType type) {
        return SPECIAL_FIRST.contains(type);
    }

    static int rank(EventType type) {
        int rank = SPECIAL_FIRST.indexOf(type);
        return rank < 0 ? SPECIAL_FIRST.size() : rank;
    }

    /** Where forces of a state act and fighters are hurt, there was an armed clash, no attack on civilians (ACLED). */
    static EventType withSides(Clause clause, EventType type, List<RoledActor> actors) {
        if (type != EventType.ATTACK) return type;
        boolean forces = clause.in(clause.document().found().people()).stream()
                .anyMatch(p -> p.value().kind() == ActorKind.STATE_FORCES);
        boolean fighters = actors.stream()
                .anyMatch(a -> a.role() == ActorRole.VICTIM
                        && isFighter(a.actor().value().kind()));
        return forces && fighters ? EventType.ARMED_CLASH : type;
    }

    private static boolean isFighter(ActorKind kind) {
        return kind == ActorKind.REBELS || kind == ActorKind.MILITIA || kind == ActorKind.CRIMINAL_GROUP;
    }

    static EventType of(Clause clause, Mention<Trigger> trigger, List<Mention<Weapon>> weapons) {
        EventType type = trigger.value().type();
        boolean drone = weapons.stream()
                .anyMatch(w -> w.value().type() == WeaponType.DRONE || w.value().type() == WeaponType.AIRCRAFT);
        boolean violent = type.category() == EventCategory.EXPLOSIONS || type == EventType.ATTACK;
        if (drone
                && violent
                && type != EventType.SUICIDE_BOMB
                && !SHOT_DOWN.matcher(clause.lower()).find()) return EventType.AIR_DRONE_STRIKE;
        boolean artillery = weapons.stream().anyMatch(w -> w.value().type() == WeaponType.ARTILLERY);
        if (artillery && type == EventType.ATTACK) return EventType.SHELLING;
        return type;
    }
}
