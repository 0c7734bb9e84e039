package org.tocsin.core;

import java.util.List;
import org.tocsin.core.measure.GeoPoint;
import org.tocsin.core.measure.Precision;
import org.tocsin.core.mention.BorderStrip;
import org.tocsin.core.mention.Place;

/** Places for tests, with rounded coordinates. */
public final class Places {
    public static final Place KHOROG = village("Khorog", "TJ.01", 37.49, 71.55);
    public static final Place DUSHANBE = village("Dushanbe", "TJ.03", 38.56, 68.77);
    public static final Place SHAMSIDDIN_SHOHIN =
            Place.of("Shamsiddin Shohin", "TJ", "TJ.02", new GeoPoint(37.66, 70.13), Precision.DISTRICT, 40);

    /** A village in that district. */
    public static final Place YOL = village("Yol", "TJ.02", 37.8, 70.3);

    /** A province with its middle in that district. */
    public static final Place PROVINCE_AROUND_IT =
            Place.of("Lower Panj", "TJ", "TJ.02", SHAMSIDDIN_SHOHIN.point(), Precision.PROVINCE, 130);

    public static final Place KHATLON =
            Place.of("Khatlon", "TJ", "TJ.02", new GeoPoint(37.8, 69.1), Precision.PROVINCE, 130);
    public static final Place TAJIKISTAN =
            Place.of("Tajikistan", "TJ", null, new GeoPoint(38.8, 71.0), Precision.COUNTRY, 350);
    public static final Place FAIZABAD =
            Place.of("Faizabad", "AF", "AF.01", new GeoPoint(37.12, 70.58), Precision.VILLAGE, 5);

    /** The Panj, roughly, from Panji Poyon to Ishkashim. */
    public static final Place BORDER = strip(
            "Tajik-Afghan border",
            20,
            new GeoPoint(37.19, 68.6),
            new GeoPoint(37.6, 70.15),
            new GeoPoint(38.4, 70.9),
            new GeoPoint(37.5, 71.5),
            new GeoPoint(36.7, 71.6));

    private Places() {}

    private static Place village(String name, String admin1, double lat, double lon) {
        return Place.of(name, "TJ", admin1, new GeoPoint(lat, lon), Precision.VILLAGE, 5);
    }

    public static Place strip(String name, double halfWidthKm, GeoPoint... line) {
        return new Place(
                name, null, null, line[0], Precision.BORDER_STRIP, 300, new BorderStrip(List.of(line), halfWidthKm));
    }
}
