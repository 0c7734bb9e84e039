package org.tocsin.reader.gazetteer.importing;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Writes sorted keys as {@code KeyIndex} reads them: blocks of 16, each key by what it shares with the one before, its
 * numbers as differences. The twin of {@code keys} in {@code pack.py}.
 */
final class KeyIndexFile implements KeySorter.Consumer, AutoCloseable {
    private static final int BLOCK = 16;

    private final Path body;
    private final OutputStream out;
    private final ByteArrayOutputStream numbers = new ByteArrayOutputStream();
    private int[] starts = new int[1024];
    private byte[] previous = {};
    private byte[] key = {};
    private int keys;
    private int count;
    private int lastNumber;
    private long length;

    KeyIndexFile(Path folder, String name) throws IOException {
        body = folder.resolve(name + ".index");
        out = new BufferedOutputStream(Files.newOutputStream(body), 1 << 16);
    }

    /** The next pair, in the order of keys and numbers. */
    @Override
    public void accept(byte[] next, int number) throws IOException {
        if (count > 0 && !Arrays.equals(key, next)) flush();
        key = next;
        varint(numbers, number - lastNumber);
        lastNumber = number;
        count++;
    }

    private void flush() throws IOException {
        int shared = 0;
        if (keys % BLOCK == 0) startBlock();
        else while (shared < Math.min(key.length, previous.length) && key[shared] == previous[shared]) shared++;
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        varint(record, shared);
        varint(record, key.length - shared);
        record.write(key, shared, key.length - shared);
        varint(record, count);
        numbers.writeTo(record);
        record.writeTo(out);
        length += record.size();
        previous = key;
        keys++;
        numbers.reset();
        count = 0;
        lastNumber = 0;
    }

    private void startBlock() {
        int block = keys / BLOCK;
        if (block == starts.length) starts = Arrays.copyOf(starts, 2 * block);
        starts[block] = (int) Math.min(length, Integer.MAX_VALUE);
    }

    /** Writes the whole index, and closes. */
    void writeTo(OutputStream target) throws IOException {
        if (count > 0) flush();
        close();
        int blocks = (keys + BLOCK - 1) / BLOCK;
        Sizes.checkPart(length + 4L * (blocks + 2));
        DataOutputStream head = new DataOutputStream(new BufferedOutputStream(target, 1 << 16));
        head.writeInt(keys);
        head.writeInt(blocks);
        for (int i = 0; i < blocks; i++) head.writeInt(starts[i]);
        head.flush();
        Files.copy(body, target);
    }

    private static void varint(ByteArrayOutputStream to, int value) {
        int left = value;
        while (left >= 0x80) {
            to.write((left & 0x7F) | 0x80);
            left >>>= 7;
        }
        to.write(left);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
