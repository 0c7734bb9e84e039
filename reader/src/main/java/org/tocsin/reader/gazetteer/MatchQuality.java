package org.tocsin.reader.gazetteer;

/** How well a name in a text fits a name of the gazetteer, best first. The order is written into the packed table. */
public enum MatchQuality {
    /** The name itself. */
    MAIN,
    /** One of its other names. */
    ALTERNATE,
    /** A name in another language, or without its article. */
    FOREIGN,
    /** The consonants agree, no more: a name spelled by ear. */
    SKELETON
}
