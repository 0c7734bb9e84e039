package org.tocsin.reader.gazetteer.importing;

import org.tocsin.reader.gazetteer.imported.GazetteerFileException;

/** What one source may be at most. GeoNames as a whole, the largest there is, has 13 million rows. */
final class Sizes {
    /** A line of GeoNames holds at most 10,000 characters of other names. */
    static final int LINE_BYTES = 256 * 1024;
    /** 16 million rows of alternate names are 0.7 GB; a whole planet's dump is 1.7 GB. */
    static final long FILE_BYTES = 16L << 30;
    /** Text shrinks to a fifth or a tenth; what shrinks to a thousandth is there to fill a disk. */
    static final int ZIP_RATIO = 200;
    /** Below this an archive may shrink as it likes. */
    static final long ZIP_FREE_BYTES = 64L << 20;

    static final int ROWS = 40_000_000;
    static final int UNITS = 4_000_000;
    static final int KEY_BYTES = 200;

    private Sizes() {}

    /** A part of the file is addressed by ints. */
    static void checkPart(long bytes) {
        if (bytes > Integer.MAX_VALUE)
            throw new GazetteerFileException("The source is too large for one file: a part of it would have " + bytes
                    + " bytes. Maybe import it country by country.");
    }
}
