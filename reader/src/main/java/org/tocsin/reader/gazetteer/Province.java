package org.tocsin.reader.gazetteer;

/**
 * The province that a point lies in.
 *
 * @param country ISO 3166-1 alpha-2
 * @param admin1 its GeoNames code, blank where Natural Earth's unit has no partner there
 */
record Province(String country, String admin1) {}
