package org.tocsin.reader.gazetteer.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.reader.gazetteer.Gazetteer;
import org.tocsin.reader.gazetteer.GazetteerEntry;

/** Which row a GeoNames id stands in: an array on disk, since a dump has up to 13 million of them. */
final class GeoNamesIds implements AutoCloseable {
    /** The highest ids of today are near 13 million. */
    private static final int HIGHEST = 1 << 28;

    private final FileInts rows;
    private final Packer packer;
    private final Map<Integer, GazetteerEntry> adopted = new HashMap<>();

    GeoNamesIds(Path folder, Packer packer) throws IOException {
        rows = new FileInts(folder.resolve("geonames-ids"));
        this.packer = packer;
    }

    boolean isKnown(int id) {
        return id < HIGHEST && rows.get(id) != 0;
    }

    /** Adds the place of a row; gives the row in the packer. */
    int add(GeoNamesRow row) throws IOException {
        int added = packer.add(new NewPlace(row.entry(), row.names()));
        if (row.id() < HIGHEST) rows.set(row.id(), added + 1);
        return added;
    }

    /** Lets the shipped places of GeoNames stand for rows when somebody asks for them. */
    void adopt(Gazetteer shipped) {
        adopted.putAll(shipped.mapByGeoNamesId());
    }

    /** The row of an id; -1 where there is none. */
    int row(int id) throws IOException {
        if (id < 0 || id >= HIGHEST) return -1;
        int row = rows.get(id) - 1;
        GazetteerEntry entry = row < 0 ? adopted.remove(id) : null;
        if (entry == null) return row;
        int added = packer.add(new NewPlace(entry, List.of()));
        rows.set(id, added + 1);
        return added;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
