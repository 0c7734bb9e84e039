package org.tocsin.reader.gazetteer.imported;

/**
 * How a file of imported places is laid out; {@code Packer} writes it. After the magic number come the count of the parts
 * (int) and their lengths (long), then the parts in the order of {@link Part}. All numbers are big-endian.
 */
public final class RowLayout {
    /** The file's first eight bytes, as US-ASCII. A change of the layout changes them. */
    public static final String MAGIC = "TOCSING1";
    /** Behind the name of a source: the name of its file. */
    public static final String ENDING = ".places";
    /** Points are kept to 1.1 metres. */
    public static final double DEGREE = 1e5;
    /** Radii are kept to 100 metres. */
    public static final double KM = 10;

    private RowLayout() {}

    /** The parts of a file. The source comes last, because it holds the hash of the others. */
    public enum Part {
        /** {@link Field}s of each place, as ints. */
        ROWS,
        IDS,
        NAMES,
        /** The names of {@code PlaceKind} by the numbers that the rows use, so that kinds may be added between others. */
        KINDS,
        COUNTRIES,
        ADMIN1S,
        ADMIN2S,
        KEYS,
        SKELETONS,
        /** Keys that are mostly no places, with the number of their {@code Doubt}. */
        DOUBTS,
        SOURCE
    }

    /** The ints of one place. */
    public enum Field {
        KIND,
        SEAT,
        COUNTRY,
        ADMIN1,
        ADMIN2,
        POPULATION,
        LAT,
        LON,
        RADIUS;

        /** How many ints a place takes. */
        public static final int COUNT = values().length;
    }
}
