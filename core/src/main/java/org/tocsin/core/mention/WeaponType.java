package org.tocsin.core.mention;

/** The weapon types of the GTD codebook (2021), with drone kept apart from other vehicles and aircraft. */
public enum WeaponType {
    BIOLOGICAL,
    CHEMICAL,
    RADIOLOGICAL,
    FIREARMS,
    EXPLOSIVES,
    DRONE,
    AIRCRAFT,
    ARTILLERY,
    INCENDIARY,
    MELEE,
    VEHICLE,
    SABOTAGE_EQUIPMENT,
    OTHER
}
