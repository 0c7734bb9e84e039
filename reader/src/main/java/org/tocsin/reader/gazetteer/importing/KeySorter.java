package org.tocsin.reader.gazetteer.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Sorts keys with their numbers on disk: sorted runs, then one merge. Equal pairs are handed on once. */
final class KeySorter {
    private static final int RUN = 400_000;
    /** A zero byte, which no key holds and which sorts before all letters, then the number. */
    private static final int TAIL = 5;

    private final Path folder;
    private final String name;
    private final List<Path> runs = new ArrayList<>();
    private byte[][] run = new byte[RUN][];
    private int size;

    KeySorter(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /** What hears the pairs in order. */
    interface Consumer {
        void accept(byte[] key, int number) throws IOException;
    }

    /** Adds a pair; keys that are too long are passed over. */
    void add(String key, int number) throws IOException {
        byte[] bytes = key.getBytes(UTF_8);
        if (bytes.length == 0 || bytes.length > Sizes.KEY_BYTES) return;
        byte[] pair = Arrays.copyOf(bytes, bytes.length + TAIL);
        for (int i = 0; i < 4; i++) pair[bytes.length + 1 + i] = (byte) (number >>> (24 - 8 * i));
        run[size++] = pair;
        if (size == RUN) spill();
    }

    /** Hands over all pairs, by key, then by number. */
    void merge(Consumer consumer) throws IOException {
        spill();
        run = new byte[0][];
        PriorityQueue<Run> heads = new PriorityQueue<>(Comparator.comparing(r -> r.pair, Arrays::compareUnsigned));
        try {
            for (Path file : runs) {
                Run next = new Run(file);
                if (next.advance()) heads.add(next);
            }
            byte[] last = {};
            for (Run head = heads.poll(); head != null; head = heads.poll()) {
                if (!Arrays.equals(last, head.pair)) hand(head.pair, consumer);
                last = head.pair;
                if (head.advance()) heads.add(head);
            }
        } finally {
            for (Run head : heads) head.in.close();
        }
    }

    private static void hand(byte[] pair, Consumer consumer) throws IOException {
        int end = pair.length - TAIL;
        int number = 0;
        for (int i = 0; i < 4; i++) number = number << 8 | (pair[end + 1 + i] & 0xFF);
        consumer.accept(Arrays.copyOf(pair, end), number);
    }

    private void spill() throws IOException {
        if (size == 0) return;
        Arrays.sort(run, 0, size, Arrays::compareUnsigned);
        Path file = folder.resolve(name + "." + runs.size());
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
            for (int i = 0; i < size; i++) {
                out.writeShort(run[i].length);
                out.write(run[i]);
            }
        }
        Arrays.fill(run, 0, size, null);
        runs.add(file);
        size = 0;
    }

    private static final class Run {
        private final DataInputStream in;
        private byte[] pair = {};

        Run(Path file) throws IOException {
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
        }

        /** Whether there is a further pair; at the end it closes itself. */
        boolean advance() throws IOException {
            int length = in.read();
            if (length < 0) {
                in.close();
                return false;
            }
            pair = new byte[length << 8 | in.readUnsignedByte()];
            in.readFully(pair);
            return true;
        }
    }
}
