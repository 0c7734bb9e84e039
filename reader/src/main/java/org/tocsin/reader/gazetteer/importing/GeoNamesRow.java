package org.tocsin.reader.gazetteer.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tocsin.core.measure.GeoPoint;
import org.tocsin.reader.gazetteer.GazetteerEntry;
import org.tocsin.reader.gazetteer.MatchQuality;
import org.tocsin.reader.gazetteer.PlaceKind;
import org.tocsin.reader.gazetteer.Within;

/**
 * A row of GeoNames' table "geoname": geonameid, name, asciiname, alternatenames, latitude, longitude, feature class, feature
 * code, country code, cc2, admin1 to admin4 code, population, elevation, dem, timezone, modification date
 * (https://download.geonames.org/export/dump/readme.txt).
 */
record GeoNamesRow(int id, GazetteerEntry entry, List<NewPlace.Name> names) {
    static final int CELLS = 19;
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,20}");

    GeoNamesRow {
        names = List.copyOf(names);
    }

    /**
     * The place of a row; empty where its feature is of no use.
     *
     * @throws IllegalArgumentException where the row is wrong, with a message for people
     */
    static Optional<GeoNamesRow> find(String line) {
        String[] cell = line.split("\t", -1);
        if (cell.length != CELLS)
            throw new IllegalArgumentException(
                    "The row has " + cell.length + " cells, not " + CELLS + ". Maybe the file is no dump of GeoNames.");
        long population = cell[14].isEmpty() ? 0 : number(cell[14], "population");
        Optional<PlaceKind> kind = GeoNamesClass.findKind(cell[6], cell[7], population);
        return kind.map(k -> of(cell, k, population));
    }

    private static GeoNamesRow of(String[] cell, PlaceKind kind, long population) {
        long id = number(cell[0], "id");
        if (id == 0 || id > Integer.MAX_VALUE) throw wrong("id", cell[0]);
        if (cell[1].isBlank()) throw wrong("name", cell[1]);
        GeoPoint point = new GeoPoint(degrees(cell[4], "latitude"), degrees(cell[5], "longitude"));
        if (!COUNTRY.matcher(cell[8]).matches()) throw wrong("country", cell[8]);
        GazetteerEntry entry = new GazetteerEntry(
                "geonames:" + id,
                cell[1],
                kind,
                within(cell),
                population,
                GeoNamesClass.seat(cell[7]),
                point,
                Circles.radiusKm(kind, population));
        return new GeoNamesRow((int) id, entry, names(cell));
    }

    private static Within within(String[] cell) {
        String country = cell[8];
        if (!isCode(cell[10])) return new Within(country, null, null);
        String admin1 = country + "." + cell[10];
        if (!isCode(cell[11])) return new Within(country, admin1, null);
        String admin2 = admin1 + "." + cell[11];
        boolean deeper = cell[7].equals("ADM3") && isCode(cell[12]);
        return new Within(country, admin1, deeper ? admin2 + "." + cell[12] : admin2);
    }

    /** "00" stands for no unit. */
    private static boolean isCode(String code) {
        return !code.equals("00") && CODE.matcher(code).matches();
    }

    private static List<NewPlace.Name> names(String[] cell) {
        List<NewPlace.Name> names = new ArrayList<>();
        if (!cell[2].equals(cell[1])) names.add(new NewPlace.Name(cell[2], MatchQuality.MAIN));
        if (!cell[3].isEmpty())
            for (String name : cell[3].split(",", -1)) names.add(new NewPlace.Name(name, MatchQuality.ALTERNATE));
        return names;
    }

    private static long number(String text, String what) {
        if (text.isEmpty() || text.length() > 12 || !text.chars().allMatch(c -> c >= '0' && c <= '9'))
            throw wrong(what, text);
        return Long.parseLong(text);
    }

    private static double degrees(String text, String what) {
        if (!Degrees.isNumber(text)) throw wrong(what, text);
        return Double.parseDouble(text);
    }

    private static IllegalArgumentException wrong(String what, String value) {
        String shown = value.length() > 40 ? value.substring(0, 40) + "…" : value;
        return new IllegalArgumentException(String.format(
                Locale.ROOT, "The %s is \"%s\". Maybe the columns are not those of GeoNames.", what, shown));
    }
}
