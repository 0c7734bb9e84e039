package org.tocsin.reader.gazetteer.importing;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.MultiPolygon;
import org.tocsin.reader.gazetteer.Gazetteer;
import org.tocsin.reader.gazetteer.GazetteerEntry;
import org.tocsin.reader.gazetteer.PlaceKind;
import org.tocsin.reader.gazetteer.Within;

/**
 * Reads a GeoJSON file of geoBoundaries: features with shapeName, shapeID, shapeGroup (the country, three letters), shapeType
 * (ADM0 to ADM5) and their polygons (https://www.geoboundaries.org/). Of each unit the name and its circle are kept.
 */
final class GeoBoundariesReader implements SourceReader {
    private static final Map<String, PlaceKind> KINDS =
            Map.of("ADM0", PlaceKind.COUNTRY, "ADM1", PlaceKind.ADMIN1, "ADM2", PlaceKind.ADMIN2);

    private final Gazetteer shipped;

    GeoBoundariesReader(Gazetteer shipped) {
        this.shipped = shipped;
    }

    @Override
    public void read(Plan plan, Packer packer, SourceLog log) throws IOException {
        for (Input input : plan.inputs())
            new Features(input, log, true).each(feature -> {
                if (KINDS.containsKey(feature.text("shapeType"))) packer.add(place(feature));
                else log.leaveOut("units below the districts");
            });
    }

    private NewPlace place(Feature feature) {
        String name = feature.text("shapeName");
        String id = feature.text("shapeID");
        if (name.isEmpty() || !id.matches("[A-Za-z0-9_-]{1,80}"))
            throw new IllegalArgumentException("The unit has the shapeName \"" + name + "\" and the shapeID \"" + id
                    + "\". Maybe it is no file of geoBoundaries.");
        String country = CountryCodes.find(feature.text("shapeGroup"))
                .orElseThrow(() -> new IllegalArgumentException("No such country: shapeGroup \""
                        + feature.text("shapeGroup") + "\". Maybe the file is of another source."));
        MultiPolygon shape = feature.shape()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The unit " + name + " has no polygon. Maybe the file holds points only."));
        ShapeCircle circle = ShapeCircle.of(shape);
        PlaceKind kind = KINDS.getOrDefault(feature.text("shapeType"), PlaceKind.ADMIN2);
        @Nullable
        String admin1 = kind == PlaceKind.COUNTRY
                ? null
                : shipped.findAdmin1At(circle.point())
                        .filter(code -> code.startsWith(country + "."))
                        .orElse(null);
        String own = "geoboundaries:" + id;
        Within within = new Within(country, admin1, kind == PlaceKind.ADMIN2 ? own : null);
        return new NewPlace(
                new GazetteerEntry(own, name, kind, within, 0, 0, circle.point(), circle.radiusKm()), List.of());
    }
}
