package org.tocsin.core.measure;

/**
 * How precisely a place is known, finest first. The classes follow the geo-precision codes of ACLED and UCDP GED (exact
 * point; town or village; district; province; country), with two for what news really says: a strip along a border, and
 * any other area.
 */
public enum Precision {
    EXACT,
    VILLAGE,
    DISTRICT,
    PROVINCE,
    BORDER_STRIP,
    AREA,
    COUNTRY;

    /** Whether the place is known well enough to speak of a distance to it: a district or better. */
    public boolean isLocal() {
        return compareTo(DISTRICT) <= 0;
    }
}
