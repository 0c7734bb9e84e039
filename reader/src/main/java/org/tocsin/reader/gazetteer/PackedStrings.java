package org.tocsin.reader.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;

/** Strings by number. */
public final class PackedStrings {
    private final PackedBlobs blobs;

    /** Over their count, offsets and pool; nothing is parsed. */
    public PackedStrings(ByteBuffer bytes) {
        blobs = new PackedBlobs(bytes);
    }

    /** How many there are. */
    public int size() {
        return blobs.size();
    }

    /** One of them, by its number from 0. */
    public String get(int number) {
        return UTF_8.decode(blobs.get(number)).toString();
    }
}
