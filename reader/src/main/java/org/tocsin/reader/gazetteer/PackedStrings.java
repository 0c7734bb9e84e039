package org.tocsin.reader.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;

/** Strings by number: their count, offsets, then one pool of UTF-8. */
final class PackedStrings {
    private final ByteBuffer bytes;
    private final int poolStart;

    PackedStrings(ByteBuffer bytes) {
        this.bytes = bytes;
        poolStart = 4 * (bytes.getInt(0) + 2);
    }

    String get(int number) {
        int start = bytes.getInt(4 * number + 4);
        byte[] text = new byte[bytes.getInt(4 * number + 8) - start];
        bytes.get(poolStart + start, text);
        return new String(text, UTF_8);
    }
}
