package org.tocsin.core.incident;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.measure.Precision;
import org.tocsin.core.mention.Place;

/**
 * The numbers under which an account is kept, and those under which it looks for the accounts that it could touch: cells of the earth
 * and rare words, each with a run of days, and names with a run of many days. Two accounts that can touch always have one in common;
 * two that cannot seldom have. Numbers of near days are near each other, so that a table of them is written in one place as the news
 * comes in.
 */
final class Keys {
    private static final int RUN_DAYS = 4;

    /** The sizes of the cells of each level, in degrees; above the last level there is one cell for all the earth. */
    private static final double[] SIZES = {0.25, 1, 10};

    /** The widest places of each level. */
    private static final double[] MAX_RADIUS_KM = {15, 60, 600};

    private static final int ANYWHERE = SIZES.length;

    /** Cells grow narrow towards the poles. */
    private static final double MAX_LATITUDE = 80;

    private static final double KM_PER_DEGREE = 111;
    private static final int HASH_BITS = 42;
    private static final int RUN_BITS = 20;

    private long[] found = new long[32];
    private int size;

    private Keys() {}

    /** Under which others find it. */
    static long[] kept(Setting s) {
        Keys keys = new Keys();
        Place place = s.place();
        if (place != null) {
            int level = level(place);
            keys.addCells(place, level, own(level), s.days());
            for (int above = level + 1; above <= ANYWHERE; above++) keys.addCells(place, above, under(above), s.days());
        }
        keys.addWords(Links.listKept(s), s.days());
        keys.addNames(s.account().sketch().names(), s.days());
        return keys.list();
    }

    /** Under which it finds all whose place and days leave it open that they are its own. */
    static long[] byPlace(Setting s) {
        Place place = s.place();
        if (place == null) return new long[0];
        Keys keys = new Keys();
        int level = level(place);
        DateRange days = s.days().widen(Neighbourhoods.SLACK_DAYS);
        keys.addCells(place, level, own(level), days);
        keys.addCells(place, level, under(level), days);
        for (int above = level + 1; above <= ANYWHERE; above++) keys.addCells(place, above, own(above), days);
        return keys.list();
    }

    /** Under which it finds all that it meets by {@link Links}. */
    static long[] byWord(Setting s) {
        Keys keys = new Keys();
        keys.addWords(Links.listSought(s), s.days().widen(Neighbourhoods.SLACK_DAYS));
        return keys.list();
    }

    /** Under which it finds all with a name of its own. */
    static long[] byName(Setting s) {
        Keys keys = new Keys();
        keys.addNames(s.account().sketch().names(), s.days().widen(Neighbourhoods.NAMED_DAYS));
        return keys.list();
    }

    /** What lies in a cell with a level of its own, and what is narrower and lies there too, are kept apart. */
    private static int own(int level) {
        return 2 * level;
    }

    private static int under(int level) {
        return 2 * level + 1;
    }

    private static int level(Place place) {
        boolean wide = place.strip() != null || place.precision() == Precision.COUNTRY;
        if (wide || Math.abs(place.point().lat()) > MAX_LATITUDE) return ANYWHERE;
        int level = 0;
        while (level < ANYWHERE && place.radiusKm() > MAX_RADIUS_KM[level]) level++;
        return level;
    }

    private void addCells(Place place, int level, int shelf, DateRange days) {
        if (level == ANYWHERE) {
            addRuns(hash(shelf, 0), days, RUN_DAYS);
            return;
        }
        double size = SIZES[level];
        double up = place.radiusKm() / KM_PER_DEGREE;
        double lat = place.point().lat();
        double aside = Math.min(180, up / Math.cos(Math.toRadians(Math.abs(lat) + up)) * 1.01);
        long around = (long) (360 / size);
        long west = (long) Math.floor((place.point().lon() - aside) / size);
        long east = Math.min(west + around - 1, (long) Math.floor((place.point().lon() + aside) / size));
        for (long y = (long) Math.floor((lat - up) / size); y <= (long) Math.floor((lat + up) / size); y++)
            for (long x = west; x <= east; x++)
                addRuns(hash(shelf, y * 10_000 + Math.floorMod(x, around)), days, RUN_DAYS);
    }

    private void addWords(List<String> words, DateRange days) {
        for (String word : words) addRuns(hash(100, hash(word)), days, RUN_DAYS);
    }

    private void addNames(List<String> names, DateRange days) {
        for (String name : names) addRuns(hash(101, hash(name)), days, Neighbourhoods.NAMED_DAYS);
    }

    private void addRuns(long hash, DateRange days, int runDays) {
        long last = run(days.to(), runDays);
        for (long run = run(days.from(), runDays); run <= last; run++) add(run << HASH_BITS | hash);
    }

    /** Not negative, and less than a million for any day within five thousand years of ours. */
    private static long run(LocalDate day, int runDays) {
        long run = Math.floorDiv(day.toEpochDay(), runDays) + (1L << (RUN_BITS - 1));
        return Math.clamp(run, 0, (1L << RUN_BITS) - 1);
    }

    private static long hash(String word) {
        long hash = 0;
        for (int i = 0; i < word.length(); i++) hash = 31 * hash + word.charAt(i);
        return hash;
    }

    /** Two things with one number only make us look at more. The mixing is that of SplitMix64. */
    private static long hash(int shelf, long value) {
        long z = value + shelf * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return (z ^ (z >>> 31)) & ((1L << HASH_BITS) - 1);
    }

    private void add(long key) {
        if (size == found.length) found = Arrays.copyOf(found, size * 2);
        found[size++] = key;
    }

    private long[] list() {
        return Arrays.copyOf(found, size);
    }
}
