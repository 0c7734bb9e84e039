package org.tocsin.reader.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Joins the places that several sources give for one name. A place of a later source is left out where an earlier one has
 * it: by the same id, by the code of the same unit, or, since both bear the name that was looked up, by the same sort of
 * thing nearby. Nothing is written: each source stays in its own file under its own licence.
 */
final class PlaceJoin {
    /** Two gazetteers put one village up to this far apart. */
    private static final double SETTLEMENT_KM = 10;
    /** The point of a district is its seat in one source and its middle in another. */
    private static final double DISTRICT_KM = 40;

    private static final double PROVINCE_KM = 150;
    /** 11 km from north to south: a join never reaches beyond the next cell. */
    private static final double CELL_DEGREES = 0.1;

    private final List<NameMatch> joined;
    private final Set<String> ids;
    private final List<GazetteerEntry> units = new ArrayList<>();
    private final Map<Long, List<GazetteerEntry>> cells = new HashMap<>();

    private PlaceJoin(List<NameMatch> known) {
        joined = new ArrayList<>(known);
        ids = known.stream().map(m -> m.entry().id()).collect(Collectors.toSet());
        known.forEach(m -> note(m.entry()));
    }

    /** The known places of a name, and those further ones that are no repetition, in this order. */
    static List<NameMatch> join(List<NameMatch> known, List<NameMatch> further) {
        if (further.isEmpty()) return known;
        PlaceJoin join = new PlaceJoin(known);
        further.forEach(join::add);
        return join.joined;
    }

    private void add(NameMatch match) {
        GazetteerEntry entry = match.entry();
        if (!ids.add(entry.id()) || isKnown(entry)) return;
        joined.add(match);
        note(entry);
    }

    private void note(GazetteerEntry entry) {
        if (isUnit(entry)) units.add(entry);
        else cells.computeIfAbsent(cell(entry, 0, 0), c -> new ArrayList<>(2)).add(entry);
    }

    private boolean isKnown(GazetteerEntry entry) {
        if (isUnit(entry)) return units.stream().anyMatch(known -> isSameUnit(known, entry));
        // From east to west a cell is narrower, the more so towards the poles.
        int wide = Math.abs(entry.point().lat()) > 60 ? 3 : 2;
        for (int y = -1; y <= 1; y++)
            for (int x = -wide; x <= wide; x++)
                for (GazetteerEntry known : cells.getOrDefault(cell(entry, y, x), List.of()))
                    if (isSameSpot(known, entry)) return true;
        return false;
    }

    private static boolean isSameUnit(GazetteerEntry a, GazetteerEntry b) {
        if (a.kind() != b.kind()) return false;
        return switch (a.kind()) {
            case COUNTRY -> same(a.country(), b.country());
            case ADMIN1 ->
                same(a.within().admin1(), b.within().admin1())
                        || (same(a.country(), b.country()) && distanceKm(a, b) <= PROVINCE_KM);
            default ->
                same(a.within().admin2(), b.within().admin2())
                        || (same(a.country(), b.country()) && distanceKm(a, b) <= DISTRICT_KM);
        };
    }

    private static boolean isSameSpot(GazetteerEntry a, GazetteerEntry b) {
        boolean alike =
                a.kind() == b.kind() || (a.kind().isSettlement() && b.kind().isSettlement());
        return alike && distanceKm(a, b) <= SETTLEMENT_KM;
    }

    private static boolean isUnit(GazetteerEntry entry) {
        return entry.kind().compareTo(PlaceKind.ADMIN2) <= 0;
    }

    private static double distanceKm(GazetteerEntry a, GazetteerEntry b) {
        return a.point().distanceKm(b.point());
    }

    private static boolean same(@Nullable String a, @Nullable String b) {
        return a != null && a.equals(b);
    }

    private static long cell(GazetteerEntry entry, int north, int east) {
        long y = (long) Math.floor(entry.point().lat() / CELL_DEGREES) + north;
        long x = (long) Math.floor(entry.point().lon() / CELL_DEGREES) + east;
        return y * 100_000 + x;
    }
}
