package org.tocsin.reader.gazetteer;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.core.measure.GeoPoint;

/** The packed places, as columns; a row becomes an object only when it is asked for. */
final class PlaceTable {
    private static final PlaceKind[] KINDS = PlaceKind.values();
    private static final MatchQuality[] QUALITIES = MatchQuality.values();

    private final ByteBuffer ids;
    private final ByteBuffer kinds;
    private final ByteBuffer seats;
    private final ByteBuffer countries;
    private final ByteBuffer admin1s;
    private final ByteBuffer admin2s;
    private final ByteBuffer populations;
    private final ByteBuffer lats;
    private final ByteBuffer lons;
    private final ByteBuffer radii;
    private final PackedStrings names;
    private final PackedStrings countryCodes;
    private final PackedStrings admin1Codes;
    private final PackedStrings admin2Codes;
    private final KeyIndex keys;
    private final KeyIndex skeletons;

    PlaceTable(PackedFile file) {
        ids = file.part(0);
        kinds = file.part(1);
        seats = file.part(2);
        countries = file.part(3);
        admin1s = file.part(4);
        admin2s = file.part(5);
        populations = file.part(6);
        lats = file.part(7);
        lons = file.part(8);
        radii = file.part(9);
        names = new PackedStrings(file.part(10));
        countryCodes = new PackedStrings(file.part(11));
        admin1Codes = new PackedStrings(file.part(12));
        admin2Codes = new PackedStrings(file.part(13));
        keys = new KeyIndex(file.part(14));
        skeletons = new KeyIndex(file.part(15));
    }

    int size() {
        return kinds.capacity();
    }

    /** The places that have this key among their names. */
    List<NameMatch> listByKey(String key) {
        return list(keys, key);
    }

    /** The places that have a name with these consonants. */
    List<NameMatch> listBySkeleton(String skeleton) {
        return list(skeletons, skeleton);
    }

    /** The provinces by their codes; reads through the whole table. */
    Map<String, GazetteerEntry> provinces() {
        Map<String, GazetteerEntry> byCode = new HashMap<>();
        for (int row = 0; row < size(); row++) {
            if (KINDS[kinds.get(row)] != PlaceKind.ADMIN1) continue;
            GazetteerEntry entry = entry(row);
            if (entry.within().admin1() != null) byCode.put(entry.within().admin1(), entry);
        }
        return byCode;
    }

    GazetteerEntry entry(int row) {
        Within within = Within.of(
                countryCodes.get(countries.get(row) & 0xFF),
                admin1Codes.get(admin1s.getShort(2 * row) & 0xFFFF),
                admin2Codes.get(admin2s.getInt(4 * row)));
        return new GazetteerEntry(
                id(row),
                names.get(row),
                KINDS[kinds.get(row)],
                within,
                populations.getInt(4 * row),
                seats.get(row),
                new GeoPoint(lats.getInt(4 * row) / 1e4, lons.getInt(4 * row) / 1e4),
                (radii.getShort(2 * row) & 0xFFFF) / 10.0);
    }

    /** The GeoNames id; where the source has none, what else is stable: the district's code, or name and point. */
    private String id(int row) {
        int id = ids.getInt(4 * row);
        if (id != 0) return "geonames:" + id;
        if (KINDS[kinds.get(row)] == PlaceKind.ADMIN2) return "adm2:" + admin2Codes.get(admin2s.getInt(4 * row));
        return "town:" + names.get(row) + "@" + lats.getInt(4 * row) + "," + lons.getInt(4 * row);
    }

    private List<NameMatch> list(KeyIndex index, String key) {
        List<NameMatch> found = new ArrayList<>();
        index.find(key, posting -> found.add(new NameMatch(entry(posting >>> 2), QUALITIES[posting & 3])));
        return found;
    }
}
