package org.tocsin.eval;

import org.tocsin.core.line.Reader;
import org.tocsin.reader.Region;
import org.tocsin.reader.RuleReader;

/** The reader that is measured. The one place to change when another is. */
public final class Readers {
    private Readers() {}

    /** For a desk that watches the first region. */
    public static Reader load() {
        return RuleReader.load();
    }

    /** For a desk that watches a region. */
    public static Reader load(Region region) {
        return RuleReader.load(region);
    }

    /** The same, but without the filter that keeps reports from the encoder. */
    public static Reader loadUnfiltered(Region region) {
        return RuleReader.loadUnfiltered(region);
    }

    /** The same, but to it only the outlet speaks. */
    public static Reader loadWithoutAttribution(Region region) {
        return RuleReader.loadWithoutAttribution(region);
    }
}
