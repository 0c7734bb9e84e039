package org.tocsin.reader.encoder;

/** The part that somebody or something has in an incident, after MUC-4. The order is the order of the model's columns. */
public enum RoleType {
    PERPETRATOR_INDIVIDUAL,
    PERPETRATOR_ORGANISATION,
    PHYSICAL_TARGET,
    HUMAN_TARGET,
    INSTRUMENT
}
