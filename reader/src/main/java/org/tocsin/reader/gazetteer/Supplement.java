package org.tocsin.reader.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.core.measure.GeoPoint;

/**
 * The rows of {@code supplement.tsv}, written by hand: what no source has. A row whose id is a GeoNames id takes the place
 * of that row of the packed table.
 */
final class Supplement {
    private static final int ID = 0;
    private static final int NAME = 1;
    private static final int KIND = 2;
    private static final int COUNTRY = 3;
    private static final int ADMIN1 = 4;
    private static final int DISTRICT = 5;
    private static final int LAT = 6;
    private static final int LON = 7;
    private static final int RADIUS = 8;
    private static final int ALIASES = 9;

    private final Map<String, GazetteerEntry> entries = new LinkedHashMap<>();
    private final Map<String, List<NameMatch>> byKey = new HashMap<>();
    private final Map<String, List<NameMatch>> bySkeleton = new HashMap<>();

    Supplement(NameFold fold, PlaceTable table) {
        for (String line : Resource.lines("supplement.tsv")) {
            String[] cell = cells(line);
            if (cell[KIND].equals("ALIAS")) call(packed(cell, fold, table), cell, fold);
            else add(entryOf(cell), cell, fold);
        }
    }

    Collection<GazetteerEntry> entries() {
        return entries.values();
    }

    /** The row that takes the place of a packed place, or that place itself. */
    GazetteerEntry today(GazetteerEntry packed) {
        return entries.getOrDefault(packed.id(), packed);
    }

    List<NameMatch> listByKey(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    List<NameMatch> listBySkeleton(String skeleton) {
        return bySkeleton.getOrDefault(skeleton, List.of());
    }

    private static String[] cells(String line) {
        String[] cell = line.split("\t", -1);
        if (cell.length != 12)
            throw new IllegalStateException("supplement.tsv: " + cell.length + " cells, not 12, in the row of \""
                    + cell[0] + "\". Maybe a tab is missing.");
        return cell;
    }

    /** The packed place that a row of aliases is about: its name finds it, its id picks it among its namesakes. */
    private static GazetteerEntry packed(String[] cell, NameFold fold, PlaceTable table) {
        return table.listByKey(fold.key(cell[NAME])).stream()
                .map(NameMatch::entry)
                .filter(entry -> entry.id().equals(cell[ID]))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("supplement.tsv gives aliases to " + cell[NAME] + ", "
                        + cell[ID] + ", which the packed table does not hold under that name"));
    }

    private static GazetteerEntry entryOf(String[] cell) {
        PlaceKind kind = PlaceKind.valueOf(cell[KIND]);
        String district = kind == PlaceKind.ADMIN2 ? cell[ID] : cell[DISTRICT];
        if (district.startsWith("adm2:")) district = district.substring("adm2:".length());
        GeoPoint point = new GeoPoint(Double.parseDouble(cell[LAT]), Double.parseDouble(cell[LON]));
        Within within = Within.of(cell[COUNTRY], cell[ADMIN1], district);
        return new GazetteerEntry(cell[ID], cell[NAME], kind, within, 0, 0, point, Double.parseDouble(cell[RADIUS]));
    }

    private void add(GazetteerEntry entry, String[] cell, NameFold fold) {
        if (entries.put(entry.id(), entry) != null)
            throw new IllegalStateException("supplement.tsv has the id " + entry.id() + " twice");
        call(entry, cell, fold);
    }

    private void call(GazetteerEntry entry, String[] cell, NameFold fold) {
        call(cell[NAME], entry, MatchQuality.MAIN, fold);
        for (String alias : cell[ALIASES].split("\\|", -1))
            if (alias.startsWith("?")) call(alias.substring(1), entry, MatchQuality.FOREIGN, fold);
            else if (!alias.isBlank()) call(alias, entry, MatchQuality.ALTERNATE, fold);
    }

    private void call(String name, GazetteerEntry entry, MatchQuality quality, NameFold fold) {
        String key = fold.key(name);
        add(byKey, key, new NameMatch(entry, quality));
        String skeleton = NameFold.skeleton(key);
        if (skeleton.length() >= 3) add(bySkeleton, skeleton, new NameMatch(entry, MatchQuality.SKELETON));
    }

    private static void add(Map<String, List<NameMatch>> index, String key, NameMatch match) {
        List<NameMatch> matches = index.computeIfAbsent(key, k -> new ArrayList<>());
        for (NameMatch known : matches)
            if (known.entry().id().equals(match.entry().id())) return;
        matches.add(match);
    }
}
