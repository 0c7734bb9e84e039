package org.tocsin.core.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.tocsin.core.mention.Place;

/**
 * Where to look for the accounts that one could touch: those whose places and days could be the same, by a grid of cells and runs of
 * days, and those that share a name. What is looked at is somewhat more than what can touch, and never less.
 */
final class Blocks {
    private static final int RUN_DAYS = 4;
    private static final double FINE = 1;
    private static final double COARSE = 10;

    /** Wider places go to the coarse grid. */
    private static final double MAX_FINE_KM = 60;

    private static final double KM_PER_DEGREE = 111;

    private final Map<Long, Ints> fine = new HashMap<>();
    private final Map<Long, Ints> narrow = new HashMap<>();
    private final Map<Long, Ints> wide = new HashMap<>();
    private final Map<String, Ints> names = new HashMap<>();
    private final Map<Long, Ints> words = new HashMap<>();

    /** Adds a setting under a number. */
    void add(int number, Setting s) {
        long from = run(s.days().from().toEpochDay());
        long to = run(s.days().to().toEpochDay());
        Place place = s.place();
        if (place != null) {
            if (isFine(place)) {
                put(fine, cells(place, FINE), from, to, number);
                put(narrow, cells(place, COARSE), from, to, number);
            } else put(wide, cells(place, COARSE), from, to, number);
        }
        for (String name : s.account().sketch().names())
            names.computeIfAbsent(name, k -> new Ints()).add(number);
        put(words, hashes(Links.listKept(s)), from, to, number);
    }

    /** Calls back with the numbers of all added settings that this one could touch; with some of them more than once. */
    void forEachNear(Setting s, IntConsumer found) {
        long from = run(s.days().from().minusDays(Neighbourhoods.SLACK_DAYS).toEpochDay());
        long to = run(s.days().to().plusDays(Neighbourhoods.SLACK_DAYS).toEpochDay());
        Place place = s.place();
        if (place != null) {
            List<Long> coarse = cells(place, COARSE);
            get(wide, coarse, from, to, found);
            if (isFine(place)) get(fine, cells(place, FINE), from, to, found);
            else get(narrow, coarse, from, to, found);
        }
        for (String name : s.account().sketch().names()) each(names.get(name), found);
        get(words, hashes(Links.listSought(s)), from, to, found);
    }

    /** Two words with one number only make us look at more. */
    private static List<Long> hashes(List<String> words) {
        return words.stream().map(word -> (long) word.hashCode()).toList();
    }

    private static long run(long day) {
        return Math.floorDiv(day, RUN_DAYS);
    }

    private static boolean isFine(Place place) {
        return place.strip() == null
                && place.radiusKm() <= MAX_FINE_KM
                && Math.abs(place.point().lat()) < 80;
    }

    /** The cells that a place's circle may reach into; the land along a border, and what is near a pole, may be anywhere. */
    private static List<Long> cells(Place place, double size) {
        double up = place.radiusKm() / KM_PER_DEGREE;
        double lat = place.point().lat();
        double farthest = Math.abs(lat) + up;
        List<Long> cells = new ArrayList<>();
        boolean anywhere = place.strip() != null || farthest > 85;
        double aside = anywhere ? 180 : Math.min(180, up / Math.cos(Math.toRadians(farthest)) * 1.01);
        long south = (long) Math.floor((anywhere ? -90 : lat - up) / size);
        long north = (long) Math.floor((anywhere ? 90 : lat + up) / size);
        long around = (long) (360 / size);
        long west = (long) Math.floor((place.point().lon() - aside) / size);
        long east = Math.min(west + around - 1, (long) Math.floor((place.point().lon() + aside) / size));
        for (long y = south; y <= north; y++)
            for (long x = west; x <= east; x++) cells.add((y + 1_000) * 1_000 + Math.floorMod(x, around));
        return cells;
    }

    private static void put(Map<Long, Ints> grid, List<Long> cells, long from, long to, int number) {
        for (long cell : cells)
            for (long run = from; run <= to; run++)
                grid.computeIfAbsent(key(cell, run), k -> new Ints()).add(number);
    }

    private static void get(Map<Long, Ints> grid, List<Long> cells, long from, long to, IntConsumer found) {
        for (long cell : cells) for (long run = from; run <= to; run++) each(grid.get(key(cell, run)), found);
    }

    private static void each(@org.jspecify.annotations.Nullable Ints ints, IntConsumer found) {
        if (ints != null) for (int i = 0; i < ints.size; i++) found.accept(ints.values[i]);
    }

    /** Runs of days are fewer than a million either way. */
    private static long key(long cell, long run) {
        return cell * 2_000_000 + run + 1_000_000;
    }

    /** A list of numbers without boxes: there are millions. */
    private static final class Ints {
        private int[] values = new int[2];
        private int size;

        void add(int value) {
            if (size > 0 && values[size - 1] == value) return;
            if (size == values.length) values = java.util.Arrays.copyOf(values, size * 2);
            values[size++] = value;
        }
    }
}
