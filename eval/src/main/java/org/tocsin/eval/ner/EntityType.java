package org.tocsin.eval.ner;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Our types of mentions, and what the data sets call them:
 *
 * <table>
 * <caption>Types</caption>
 * <tr><td>PERSON</td><td>Person, PER, person</td></tr>
 * <tr><td>ORGANISATION</td><td>Organization, Organisation, ORG, corporation, group</td></tr>
 * <tr><td>LOCATION</td><td>Location, LOC, GPE, location</td></tr>
 * <tr><td>NATIONALITY</td><td>NORP, Nationality</td></tr>
 * <tr><td>FACILITY</td><td>Facility, FAC</td></tr>
 * <tr><td>DATE</td><td>Date, Temporal</td></tr>
 * <tr><td>WEAPON</td><td>Weapon</td></tr>
 * <tr><td>COUNT</td><td>Quantity</td></tr>
 * <tr><td>MONEY</td><td>Money</td></tr>
 * <tr><td>PRODUCT</td><td>Product, product</td></tr>
 * <tr><td>OTHER_NAME</td><td>Misc, MISC, creative-work</td></tr>
 * </table>
 *
 * Other classes (documents, platforms) count neither as found nor as missed.
 */
public enum EntityType {
    PERSON,
    ORGANISATION,
    LOCATION,
    NATIONALITY,
    FACILITY,
    DATE,
    WEAPON,
    COUNT,
    MONEY,
    PRODUCT,
    OTHER_NAME;

    private static final Map<String, EntityType> THEIRS = Map.ofEntries(
            Map.entry("person", PERSON),
            Map.entry("per", PERSON),
            Map.entry("organization", ORGANISATION),
            Map.entry("organisation", ORGANISATION),
            Map.entry("org", ORGANISATION),
            Map.entry("corporation", ORGANISATION),
            Map.entry("group", ORGANISATION),
            Map.entry("location", LOCATION),
            Map.entry("loc", LOCATION),
            Map.entry("gpe", LOCATION),
            Map.entry("norp", NATIONALITY),
            Map.entry("nationality", NATIONALITY),
            Map.entry("facility", FACILITY),
            Map.entry("fac", FACILITY),
            Map.entry("date", DATE),
            Map.entry("temporal", DATE),
            Map.entry("weapon", WEAPON),
            Map.entry("quantity", COUNT),
            Map.entry("money", MONEY),
            Map.entry("product", PRODUCT),
            Map.entry("misc", OTHER_NAME),
            Map.entry("creative-work", OTHER_NAME));

    static Optional<EntityType> find(String theirs) {
        return Optional.ofNullable(THEIRS.get(theirs.toLowerCase(Locale.ROOT)));
    }
}
