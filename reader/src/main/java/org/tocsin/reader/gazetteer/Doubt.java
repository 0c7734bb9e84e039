package org.tocsin.reader.gazetteer;

/** Why a capitalised name may be no place, though a place of that name exists. */
public enum Doubt {
    NONE,
    /** It is an ordinary English word; a place only after a preposition such as "in". */
    WORD,
    /** It is a person's name, or stands beside one. */
    PERSON,
    /** It is part of a longer name, of an organisation for example. */
    PART,
    /** It names the people of a country, who act; it says where something happened only beside "side" or "territory". */
    PEOPLE,
    /** It never means a place: a month, a title, a brand. */
    NEVER
}
