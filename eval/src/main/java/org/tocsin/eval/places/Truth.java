package org.tocsin.eval.places;

import java.util.Optional;
import org.tocsin.core.measure.GeoPoint;
import org.tocsin.reader.gazetteer.Gazetteer;
import org.tocsin.reader.gazetteer.GazetteerEntry;
import org.tocsin.reader.gazetteer.NameHit;

/**
 * Whether a country, a province or a wide region is the one that was marked. Their middles, on which no two maps agree, say
 * nothing; that the marked point lies inside does. It does not where the same name has a town near that point: then the town
 * was meant.
 */
final class Truth {
    private static final double TOWN_KM = 50;

    private final Gazetteer gazetteer;

    Truth(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    boolean holds(GazetteerEntry entry, NameHit name, GoldPlace gold) {
        return gold.point().filter(p -> isInside(entry, p) && !isTown(name, p)).isPresent();
    }

    private boolean isInside(GazetteerEntry entry, GeoPoint point) {
        return switch (entry.kind()) {
            case COUNTRY -> gazetteer.findCountryAt(point).equals(Optional.ofNullable(entry.country()));
            case ADMIN1 ->
                gazetteer
                        .findAdmin1At(point)
                        .equals(Optional.ofNullable(entry.within().admin1()));
            case REGION, WATER -> entry.point().distanceKm(point) <= entry.radiusKm();
            default -> false;
        };
    }

    private static boolean isTown(NameHit name, GeoPoint point) {
        return name.matches().stream()
                .anyMatch(m ->
                        m.entry().kind().isSettlement() && m.entry().point().distanceKm(point) <= TOWN_KM);
    }
}
