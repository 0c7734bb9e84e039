package org.tocsin.core.mention;

import static org.tocsin.core.mention.EventCategory.BATTLES;
import static org.tocsin.core.mention.EventCategory.EXPLOSIONS;
import static org.tocsin.core.mention.EventCategory.PROTESTS;
import static org.tocsin.core.mention.EventCategory.RIOTS;
import static org.tocsin.core.mention.EventCategory.STRATEGIC_DEVELOPMENTS;
import static org.tocsin.core.mention.EventCategory.VIOLENCE_AGAINST_CIVILIANS;

import java.util.Optional;
import java.util.stream.Stream;

/** The 25 sub-event types of the ACLED codebook (2024), our kinds of event. */
public enum EventType {
    GOVERNMENT_REGAINS_TERRITORY("Government regains territory", BATTLES),
    NON_STATE_ACTOR_OVERTAKES_TERRITORY("Non-state actor overtakes territory", BATTLES),
    ARMED_CLASH("Armed clash", BATTLES),
    CHEMICAL_WEAPON("Chemical weapon", EXPLOSIONS),
    AIR_DRONE_STRIKE("Air/drone strike", EXPLOSIONS),
    SUICIDE_BOMB("Suicide bomb", EXPLOSIONS),
    SHELLING("Shelling/artillery/missile attack", EXPLOSIONS),
    REMOTE_EXPLOSIVE("Remote explosive/landmine/IED", EXPLOSIONS),
    GRENADE("Grenade", EXPLOSIONS),
    SEXUAL_VIOLENCE("Sexual violence", VIOLENCE_AGAINST_CIVILIANS),
    ATTACK("Attack", VIOLENCE_AGAINST_CIVILIANS),
    ABDUCTION("Abduction/forced disappearance", VIOLENCE_AGAINST_CIVILIANS),
    PEACEFUL_PROTEST("Peaceful protest", PROTESTS),
    PROTEST_WITH_INTERVENTION("Protest with intervention", PROTESTS),
    EXCESSIVE_FORCE("Excessive force against protesters", PROTESTS),
    VIOLENT_DEMONSTRATION("Violent demonstration", RIOTS),
    MOB_VIOLENCE("Mob violence", RIOTS),
    AGREEMENT("Agreement", STRATEGIC_DEVELOPMENTS),
    ARRESTS("Arrests", STRATEGIC_DEVELOPMENTS),
    CHANGE_TO_GROUP("Change to group/activity", STRATEGIC_DEVELOPMENTS),
    DISRUPTED_WEAPONS_USE("Disrupted weapons use", STRATEGIC_DEVELOPMENTS),
    BASE_ESTABLISHED("Headquarters or base established", STRATEGIC_DEVELOPMENTS),
    LOOTING("Looting/property destruction", STRATEGIC_DEVELOPMENTS),
    NON_VIOLENT_TRANSFER("Non-violent transfer of territory", STRATEGIC_DEVELOPMENTS),
    OTHER("Other", STRATEGIC_DEVELOPMENTS);

    private final String label;
    private final EventCategory category;

    EventType(String label, EventCategory category) {
        this.label = label;
        this.category = category;
    }

    /** The codebook's name, the one that is shown and exchanged. */
    public String label() {
        return label;
    }

    public EventCategory category() {
        return category;
    }

    public static Optional<EventType> findByLabel(String label) {
        return Stream.of(values()).filter(t -> t.label.equalsIgnoreCase(label)).findFirst();
    }
}
