package org.tocsin.reader.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Sorted keys in blocks of 16, found by binary search over the blocks' first keys. Each key carries the numbers that
 * {@code pack.py} wrote for it: row * 4 + quality.
 */
public final class KeyIndex {
    private static final int BLOCK = 16;

    private final ByteBuffer bytes;
    private final int keyCount;
    private final int blockCount;

    /** Over the bytes of the index; nothing is parsed. */
    public KeyIndex(ByteBuffer bytes) {
        this.bytes = bytes;
        keyCount = bytes.getInt(0);
        blockCount = bytes.getInt(4);
    }

    int size() {
        return keyCount;
    }

    /** Hands each posting of the key to the consumer; none where the key is unknown. */
    public void find(String key, IntConsumer postings) {
        byte[] wanted = key.getBytes(UTF_8);
        int block = blockOf(wanted);
        if (block < 0) return;
        Cursor cursor = new Cursor(blockStart(block));
        int count = Math.min(BLOCK, keyCount - block * BLOCK);
        for (int i = 0; i < count; i++) {
            cursor.nextKey();
            int order = Arrays.compareUnsigned(cursor.key, 0, cursor.length, wanted, 0, wanted.length);
            if (order > 0) return;
            cursor.postings(order == 0 ? postings : posting -> {});
        }
    }

    /** The last block whose first key is not after the wanted one. */
    private int blockOf(byte[] wanted) {
        int low = 0;
        int high = blockCount - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Cursor head = new Cursor(blockStart(middle));
            head.nextKey();
            if (Arrays.compareUnsigned(head.key, 0, head.length, wanted, 0, wanted.length) <= 0) low = middle + 1;
            else high = middle - 1;
        }
        return high;
    }

    private int blockStart(int block) {
        return 8 + 4 * blockCount + bytes.getInt(8 + 4 * block);
    }

    /** Reads keys and postings one after the other; a field of the search, so that the index itself has no state. */
    private final class Cursor {
        private int position;
        private byte[] key = new byte[32];
        private int length;

        Cursor(int position) {
            this.position = position;
        }

        void nextKey() {
            int shared = varint();
            int fresh = varint();
            length = shared + fresh;
            if (length > key.length) key = Arrays.copyOf(key, 2 * length);
            bytes.get(position, key, shared, fresh);
            position += fresh;
        }

        void postings(IntConsumer consumer) {
            int value = 0;
            for (int left = varint(); left > 0; left--) {
                value += varint();
                consumer.accept(value);
            }
        }

        private int varint() {
            int value = 0;
            for (int shift = 0; ; shift += 7) {
                int b = bytes.get(position++);
                value |= (b & 0x7F) << shift;
                if (b >= 0) return value;
            }
        }
    }
}
