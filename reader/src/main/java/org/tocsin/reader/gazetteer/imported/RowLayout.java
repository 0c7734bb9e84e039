package org.tocsin.reader.gazetteer.imported;

import org.tocsin.reader.gazetteer.Doubt;
import org.tocsin.reader.gazetteer.MatchQuality;

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
        /** Keys of names; each number is a row times four and a {@link #number(MatchQuality)}. */
        KEYS,
        SKELETONS,
        /** Keys that are mostly no places, with a {@link #number(Doubt)}. */
        DOUBTS,
        SOURCE
    }

    /** The ints of one place. */
    public enum Field {
        KIND(0),
        SEAT(1),
        COUNTRY(2),
        ADMIN1(3),
        ADMIN2(4),
        POPULATION(5),
        LAT(6),
        LON(7),
        RADIUS(8);

        /** How many ints a place takes. */
        public static final int COUNT = values().length;

        private final int number;

        Field(int number) {
            this.number = number;
        }

        /** Where it stands in its row. */
        public int number() {
            return number;
        }
    }

    /** How a quality is written, in two bits. */
    public static int number(MatchQuality quality) {
        return switch (quality) {
            case MAIN -> 0;
            case ALTERNATE -> 1;
            case FOREIGN -> 2;
            case SKELETON -> 3;
        };
    }

    static MatchQuality quality(int number) {
        return switch (number) {
            case 0 -> MatchQuality.MAIN;
            case 1 -> MatchQuality.ALTERNATE;
            case 2 -> MatchQuality.FOREIGN;
            default -> MatchQuality.SKELETON;
        };
    }

    /** How a doubt is written. */
    public static int number(Doubt doubt) {
        return switch (doubt) {
            case NONE -> 0;
            case WORD -> 1;
            case PERSON -> 2;
            case PART -> 3;
            case NEVER -> 4;
            case PEOPLE -> 5;
        };
    }

    static Doubt doubt(int number) {
        return switch (number) {
            case 1 -> Doubt.WORD;
            case 2 -> Doubt.PERSON;
            case 3 -> Doubt.PART;
            case 4 -> Doubt.NEVER;
            case 5 -> Doubt.PEOPLE;
            default -> Doubt.NONE;
        };
    }
}
