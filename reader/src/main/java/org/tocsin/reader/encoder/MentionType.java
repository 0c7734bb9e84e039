package org.tocsin.reader.encoder;

/** What a mention names. The order is the order of the model's columns. */
public enum MentionType {
    PERSON,
    ORGANISATION,
    PLACE,
    NATIONALITY,
    WEAPON,
    FACILITY,
    COUNT,
    DATE,
    MONEY,
    PRODUCT,
    OTHER_NAME
}
