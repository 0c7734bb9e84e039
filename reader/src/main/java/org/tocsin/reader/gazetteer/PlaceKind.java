package org.tocsin.reader.gazetteer;

import org.tocsin.core.measure.Precision;

/** What a place of the gazetteer is. The first seven are written by number into the packed table. */
public enum PlaceKind {
    COUNTRY(Precision.COUNTRY),
    /** A province, by the first-order division of GeoNames. */
    ADMIN1(Precision.PROVINCE),
    /** A district. */
    ADMIN2(Precision.DISTRICT),
    CITY(Precision.VILLAGE),
    TOWN(Precision.VILLAGE),
    VILLAGE(Precision.VILLAGE),
    /** A part of a town. */
    QUARTER(Precision.VILLAGE),
    /** A river, a lake or a sea. */
    WATER(Precision.AREA),
    /** A valley, a part of the world, any land without a border of its own. */
    REGION(Precision.AREA),
    /** A border post, a base, a detachment. */
    POST(Precision.VILLAGE),
    /** Where a road crosses a border. */
    CROSSING(Precision.VILLAGE),
    /** A mine, a dam, an airport, a road tunnel. */
    FACILITY(Precision.VILLAGE),
    /** The land along the border of two countries. */
    BORDER(Precision.BORDER_STRIP);

    private final Precision precision;

    PlaceKind(Precision precision) {
        this.precision = precision;
    }

    /** The precision class of a place that is known only by the name of such a thing. */
    public Precision precision() {
        return precision;
    }

    /** Whether other places lie in it. */
    public boolean isContainer() {
        return this == COUNTRY || this == ADMIN1 || this == ADMIN2 || this == REGION;
    }

    /** Whether people live there and nobody else names it: a city, a town, a village or a quarter. */
    public boolean isSettlement() {
        return compareTo(CITY) >= 0 && compareTo(QUARTER) <= 0;
    }
}
