package org.tocsin.reader.gazetteer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.GeoPoint;
import org.tocsin.core.measure.Precision;
import org.tocsin.core.mention.BorderStrip;
import org.tocsin.core.mention.Place;

/** Turns what the gazetteer knows into the places of the record. */
public final class Places {
    /** Beyond these radii a place is known no better than to its district, or to an area. */
    private static final double VILLAGE_KM = 16;

    private static final double DISTRICT_KM = 160;

    private Places() {}

    /** The place of an entry. A post whose site is not public gets the precision that its circle deserves. */
    public static Place of(GazetteerEntry entry) {
        return Place.of(
                entry.name(),
                entry.country(),
                entry.within().admin1(),
                entry.point(),
                precision(entry),
                entry.radiusKm());
    }

    /** The land along a border; with a country, its side only. */
    public static Place strip(String name, @Nullable String country, BorderStrip strip) {
        List<GeoPoint> line = strip.line();
        GeoPoint middle = line.get(line.size() / 2);
        double far = line.stream().mapToDouble(middle::distanceKm).max().orElse(0) + strip.halfWidthKm();
        return new Place(name, country, null, middle, Precision.BORDER_STRIP, far, strip);
    }

    private static Precision precision(GazetteerEntry entry) {
        Precision named = entry.kind().precision();
        boolean vague = !entry.kind().isSettlement() && entry.radiusKm() > VILLAGE_KM;
        if (named == Precision.VILLAGE && vague) return Precision.DISTRICT;
        return named == Precision.DISTRICT && entry.radiusKm() > DISTRICT_KM ? Precision.AREA : named;
    }
}
