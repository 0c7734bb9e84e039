package org.tocsin.reader.gazetteer;

import java.nio.ByteBuffer;

/** Pieces of bytes by number: their count, offsets, then one pool. */
final class PackedBlobs {
    private final ByteBuffer bytes;
    private final int poolStart;

    PackedBlobs(ByteBuffer bytes) {
        this.bytes = bytes;
        poolStart = 4 * (bytes.getInt(0) + 2);
    }

    int size() {
        return bytes.getInt(0);
    }

    ByteBuffer get(int number) {
        int start = bytes.getInt(4 * number + 4);
        return bytes.slice(poolStart + start, bytes.getInt(4 * number + 8) - start);
    }

    /** The next number of a piece: seven bits a byte, the last without its high bit. */
    static int varint(ByteBuffer piece) {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            int b = piece.get();
            value |= (b & 0x7F) << shift;
            if (b >= 0) return value;
        }
    }

    /** The next number that may be negative: 0, -1, 1, -2 are written as 0, 1, 2, 3. */
    static int zigzag(ByteBuffer piece) {
        int value = varint(piece);
        return (value >>> 1) ^ -(value & 1);
    }
}
