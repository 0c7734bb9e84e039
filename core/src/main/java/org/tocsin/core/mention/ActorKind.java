package org.tocsin.core.mention;

/** What kind of actor: the actor groups of ACLED's inter codes, with company and international organisation added. */
public enum ActorKind {
    STATE_FORCES,
    GOVERNMENT,
    REBELS,
    MILITIA,
    CRIMINAL_GROUP,
    RIOTERS,
    PROTESTERS,
    CIVILIANS,
    COMPANY,
    INTERNATIONAL_ORGANISATION,
    UNKNOWN
}
