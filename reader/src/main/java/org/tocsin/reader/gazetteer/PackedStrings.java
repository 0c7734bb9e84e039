package org.tocsin.reader.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;

/** Strings by number. */
final class PackedStrings {
    private final PackedBlobs blobs;

    PackedStrings(ByteBuffer bytes) {
        blobs = new PackedBlobs(bytes);
    }

    int size() {
        return blobs.size();
    }

    String get(int number) {
        return UTF_8.decode(blobs.get(number)).toString();
    }
}
