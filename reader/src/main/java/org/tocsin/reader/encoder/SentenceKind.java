package org.tocsin.reader.encoder;

/**
 * What a sentence tells of; several may hold. {@code ATTEMPTED} and {@code THREATENED} are stages: without them the event
 * was carried out. The last two say what sort of actor the text blames. The order is the order of the model's columns.
 */
public enum SentenceKind {
    INCIDENT,
    ATTACK,
    EXPLOSION,
    ABDUCTION,
    ARSON,
    ROBBERY,
    ARMED_CLASH,
    AIR_DRONE_STRIKE,
    SHELLING,
    SUICIDE_BOMB,
    SEXUAL_VIOLENCE,
    PROTEST,
    RIOT,
    ARRESTS,
    AGREEMENT,
    DESTRUCTION,
    ATTEMPTED,
    THREATENED,
    BY_STATE,
    BY_OTHERS
}
