package org.tocsin.reader.gazetteer.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.reader.gazetteer.GazetteerEntry;
import org.tocsin.reader.gazetteer.MatchQuality;
import org.tocsin.reader.gazetteer.NameFold;
import org.tocsin.reader.gazetteer.PlaceKind;
import org.tocsin.reader.gazetteer.imported.GazetteerFileException;
import org.tocsin.reader.gazetteer.imported.RowLayout;
import org.tocsin.reader.gazetteer.imported.RowLayout.Field;
import org.tocsin.reader.gazetteer.imported.RowLayout.Part;

/** Collects the places of one source on disk, and writes them as one file. */
final class Packer implements AutoCloseable {
    /** Where names are not written in Latin script at home, so that every newspaper spells them by ear; as in table.py. */
    private static final Set<String> BY_EAR =
            Set.of(("TJ AF UZ TM KG KZ PK IR IQ SY YE SA AE OM QA KW BH JO LB PS IL EG LY SD TN DZ"
                            + " MA SO ET ER AM AZ GE RU BY UA CN MN IN NP BD MM TH KH LA")
                    .split(" "));

    private static final String ROWS = "rows";

    private final Path folder;
    private final WordDoubts doubts;
    private final NameFold fold = new NameFold();
    private final FileInts rows;
    private final FileStrings ids;
    private final FileStrings names;
    private final Map<Part, Units> units = new EnumMap<>(Part.class);
    private final KeySorter keys;
    private final KeySorter skeletons;

    Packer(Path folder, WordDoubts doubts) throws IOException {
        this.folder = folder;
        this.doubts = doubts;
        rows = new FileInts(folder.resolve(ROWS));
        ids = new FileStrings(folder, "ids");
        names = new FileStrings(folder, "names");
        for (Part part : Set.of(Part.KINDS, Part.COUNTRIES, Part.ADMIN1S, Part.ADMIN2S)) units.put(part, new Units());
        keys = new KeySorter(folder, "keys");
        skeletons = new KeySorter(folder, "skeletons");
    }

    int size() {
        return ids.count();
    }

    /** Adds a place; gives its row. */
    int add(NewPlace place) throws IOException {
        GazetteerEntry entry = place.entry();
        int row = ids.count();
        if (row >= Sizes.ROWS)
            throw new GazetteerFileException(
                    "The source has more than " + Sizes.ROWS + " places. Maybe import it country by country.");
        ids.add(entry.id());
        names.add(entry.name());
        set(row, Field.KIND, number(Part.KINDS, entry.kind().name()));
        set(row, Field.SEAT, entry.seat());
        set(row, Field.COUNTRY, number(Part.COUNTRIES, entry.country()));
        set(row, Field.ADMIN1, number(Part.ADMIN1S, entry.within().admin1()));
        set(row, Field.POPULATION, (int) Math.min(entry.population(), Integer.MAX_VALUE));
        set(row, Field.LAT, (int) Math.round(entry.point().lat() * RowLayout.DEGREE));
        set(row, Field.LON, (int) Math.round(entry.point().lon() * RowLayout.DEGREE));
        setAdmin2(row, entry.within().admin2());
        setRadiusKm(row, entry.radiusKm());
        call(row, entry.name(), MatchQuality.MAIN);
        for (NewPlace.Name name : place.names()) call(row, name.text(), name.quality());
        return row;
    }

    /** Gives a place a further name. */
    void call(int row, String name, MatchQuality quality) throws IOException {
        if (!NameFilter.isName(name)) return;
        String key = fold.key(name);
        keys.add(key, row << 2 | RowLayout.number(quality));
        if (!BY_EAR.contains(units(Part.COUNTRIES).get(get(row, Field.COUNTRY)))) return;
        String skeleton = NameFold.skeleton(key);
        if (skeleton.length() >= 3 && skeleton.chars().allMatch(c -> c >= 'a' && c <= 'z'))
            skeletons.add(skeleton, row << 2 | RowLayout.number(MatchQuality.SKELETON));
    }

    void setAdmin2(int row, @Nullable String code) {
        set(row, Field.ADMIN2, number(Part.ADMIN2S, code));
    }

    void setRadiusKm(int row, double radiusKm) {
        set(row, Field.RADIUS, (int) Math.round(radiusKm * RowLayout.KM));
    }

    String admin2(int row) {
        return units(Part.ADMIN2S).get(get(row, Field.ADMIN2));
    }

    PlaceKind kind(int row) {
        return PlaceKind.valueOf(units(Part.KINDS).get(get(row, Field.KIND)));
    }

    /** Writes all that was collected. */
    void writeTo(PartsFile file) throws IOException {
        try (KeyIndexFile index = new KeyIndexFile(folder, "keys");
                KeyIndexFile sounds = new KeyIndexFile(folder, "skeletons");
                KeyIndexFile doubtful = new KeyIndexFile(folder, "doubts")) {
            Judging judging = new Judging(index, doubtful, doubts, row -> get(row, Field.POPULATION));
            keys.merge(judging);
            judging.finish();
            skeletons.merge(sounds);
            rows.finish((long) size() * Field.COUNT);
            file.part(Part.ROWS, out -> Files.copy(folder.resolve(ROWS), out));
            file.part(Part.IDS, ids::writeTo);
            file.part(Part.NAMES, names::writeTo);
            for (Part part : List.of(Part.KINDS, Part.COUNTRIES, Part.ADMIN1S, Part.ADMIN2S))
                file.part(part, units(part).strings(folder, part)::writeTo);
            file.part(Part.KEYS, index::writeTo);
            file.part(Part.SKELETONS, sounds::writeTo);
            file.part(Part.DOUBTS, doubtful::writeTo);
        }
    }

    private int number(Part part, @Nullable String code) {
        return units(part).number(code == null ? "" : code);
    }

    private Units units(Part part) {
        Units found = units.get(part);
        if (found == null) throw new IllegalStateException("No units " + part);
        return found;
    }

    private int get(int row, Field field) {
        return rows.get((long) row * Field.COUNT + field.number());
    }

    private void set(int row, Field field, int value) {
        rows.set((long) row * Field.COUNT + field.number(), value);
    }

    @Override
    public void close() throws IOException {
        rows.close();
        ids.close();
        names.close();
    }
}
