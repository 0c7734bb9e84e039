package org.tocsin.reader.gazetteer.imported;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.GeoPoint;
import org.tocsin.reader.gazetteer.Doubt;
import org.tocsin.reader.gazetteer.FurtherPlaces;
import org.tocsin.reader.gazetteer.GazetteerEntry;
import org.tocsin.reader.gazetteer.KeyIndex;
import org.tocsin.reader.gazetteer.NameMatch;
import org.tocsin.reader.gazetteer.PackedStrings;
import org.tocsin.reader.gazetteer.PlaceKind;
import org.tocsin.reader.gazetteer.Within;
import org.tocsin.reader.gazetteer.imported.RowLayout.Field;
import org.tocsin.reader.gazetteer.imported.RowLayout.Part;

/** The places of one imported source; a row becomes an object only when it is asked for. Safe for many threads. */
final class ImportedPlaces implements FurtherPlaces {
    private final ImportedSource source;
    private final ByteBuffer rows;
    private final PackedStrings ids;
    private final PackedStrings names;
    private final PackedStrings countries;
    private final PackedStrings admin1s;
    private final PackedStrings admin2s;
    private final PlaceKind[] kinds;
    private final KeyIndex keys;
    private final KeyIndex skeletons;
    private final KeyIndex doubts;

    ImportedPlaces(ImportedFile file) {
        source = file.source();
        rows = file.part(Part.ROWS);
        ids = new PackedStrings(file.part(Part.IDS));
        names = new PackedStrings(file.part(Part.NAMES));
        countries = new PackedStrings(file.part(Part.COUNTRIES));
        admin1s = new PackedStrings(file.part(Part.ADMIN1S));
        admin2s = new PackedStrings(file.part(Part.ADMIN2S));
        keys = new KeyIndex(file.part(Part.KEYS));
        skeletons = new KeyIndex(file.part(Part.SKELETONS));
        doubts = new KeyIndex(file.part(Part.DOUBTS));
        PackedStrings kindNames = new PackedStrings(file.part(Part.KINDS));
        kinds = new PlaceKind[kindNames.size()];
        for (int i = 0; i < kinds.length; i++) kinds[i] = PlaceKind.valueOf(kindNames.get(i));
    }

    ImportedSource source() {
        return source;
    }

    int size() {
        return rows.capacity() / (4 * Field.COUNT);
    }

    @Override
    public List<NameMatch> listByKey(String key) {
        return list(keys, key);
    }

    @Override
    public List<NameMatch> listBySkeleton(String skeleton) {
        return list(skeletons, skeleton);
    }

    @Override
    public Doubt doubt(String key) {
        Doubt[] found = {Doubt.NONE};
        doubts.find(key, number -> found[0] = RowLayout.doubt(number));
        return found[0];
    }

    GazetteerEntry entry(int row) {
        Within within = new Within(
                blankToNull(countries.get(get(row, Field.COUNTRY))),
                blankToNull(admin1s.get(get(row, Field.ADMIN1))),
                blankToNull(admin2s.get(get(row, Field.ADMIN2))));
        return new GazetteerEntry(
                ids.get(row),
                names.get(row),
                kinds[get(row, Field.KIND)],
                within,
                get(row, Field.POPULATION),
                get(row, Field.SEAT),
                new GeoPoint(get(row, Field.LAT) / RowLayout.DEGREE, get(row, Field.LON) / RowLayout.DEGREE),
                get(row, Field.RADIUS) / RowLayout.KM);
    }

    private List<NameMatch> list(KeyIndex index, String key) {
        List<NameMatch> found = new ArrayList<>();
        index.find(key, posting -> found.add(new NameMatch(entry(posting >>> 2), RowLayout.quality(posting & 3))));
        return found;
    }

    private int get(int row, Field field) {
        return rows.getInt(4 * (row * Field.COUNT + field.number()));
    }

    private static @Nullable String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
