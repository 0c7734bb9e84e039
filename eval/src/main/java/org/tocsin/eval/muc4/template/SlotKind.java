package org.tocsin.eval.muc4.template;

/** What a slot holds. It decides which answers may earn partial credit (scoring guidelines, section 3). */
public enum SlotKind {
    DATE,
    LOCATION,
    /** One value of a fixed list. */
    SET,
    /** Words of the text. */
    STRING,
    NUMBER
}
