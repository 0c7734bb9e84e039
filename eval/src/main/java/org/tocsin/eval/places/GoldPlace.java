package org.tocsin.eval.places;

import java.util.Optional;
import org.tocsin.core.measure.GeoPoint;
import org.tocsin.core.measure.Span;

/**
 * A name of a place as people marked it.
 *
 * @param span where it stands
 * @param name as written
 * @param point where it is; empty where the people could not say
 * @param id "geonames:…", empty where there is none
 */
record GoldPlace(Span span, String name, Optional<GeoPoint> point, Optional<String> id) {}
