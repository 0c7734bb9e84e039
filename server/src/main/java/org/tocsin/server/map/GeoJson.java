package org.tocsin.server.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.mention.Place;
import org.tocsin.core.warning.Site;
import org.tocsin.server.words.CountWords;
import org.tocsin.server.words.DayWords;
import org.tocsin.server.words.KindWords;
import org.tocsin.server.words.PlaceWords;

/**
 * Incidents and sites as GeoJSON (RFC 7946). An incident is always an area, the one that holds the truth nine times in ten;
 * only where the place is known to the district or better do its properties also give the middle.
 */
final class GeoJson {
    private GeoJson() {}

    static Map<String, Object> collection(List<Map<String, Object>> features) {
        return Map.of("type", "FeatureCollection", "features", features);
    }

    static Map<String, Object> incident(Incident incident) {
        Place place = incident.where().value();
        boolean local = place.precision().isLocal();
        Map<String, Object> p = new LinkedHashMap<>();
        p.put("id", incident.id().value());
        p.put("kind", KindWords.key(incident.event().value().category()));
        p.put("event", incident.event().value().label());
        p.put("place", PlaceWords.name(place));
        p.put("precision", PlaceWords.shortPrecision(place));
        p.put("precision_words", PlaceWords.precision(place));
        p.put("local", local);
        p.put("radius_km", place.uncertaintyKm());
        if (local)
            p.put("middle", new double[] {place.point().lon(), place.point().lat()});
        p.put("from", incident.when().value().from().toString());
        p.put("to", incident.when().value().to().toString());
        p.put("day", DayWords.of(incident.when().value()));
        p.put("toll", CountWords.of(incident.toll()));
        p.put("independent_origins", incident.evidence().independentOrigins());
        return feature("Polygon", List.of(Shapes.of(place)), p);
    }

    static Map<String, Object> site(Site site, long warnings) {
        Map<String, Object> p = new LinkedHashMap<>();
        p.put("id", site.id());
        p.put("name", site.name());
        p.put("people", site.people());
        p.put("warnings", warnings);
        p.put("radius_km", site.radiusKm());
        p.put("warn_within_km", site.warnWithinKm());
        p.put("warn_ring", Shapes.circle(site.point(), site.radiusKm() + site.warnWithinKm()));
        return feature("Point", new double[] {site.point().lon(), site.point().lat()}, p);
    }

    private static Map<String, Object> feature(String type, Object coordinates, Map<String, Object> properties) {
        Map<String, Object> feature = new LinkedHashMap<>();
        feature.put("type", "Feature");
        feature.put("geometry", Map.of("type", type, "coordinates", coordinates));
        feature.put("properties", properties);
        return feature;
    }
}
