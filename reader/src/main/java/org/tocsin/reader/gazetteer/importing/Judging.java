package org.tocsin.reader.gazetteer.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.tocsin.reader.gazetteer.Doubt;
import org.tocsin.reader.gazetteer.imported.RowLayout;

/** Passes sorted keys on, each place of a key once with its best name, and notes which keys are mostly no places. */
final class Judging implements KeySorter.Consumer {
    private final KeyIndexFile index;
    private final KeyIndexFile doubtful;
    private final WordDoubts doubts;
    private final IntUnaryOperator people;
    private byte[] key = {};
    private int lastRow;
    private int most;

    /** @param people those of a row */
    Judging(KeyIndexFile index, KeyIndexFile doubtful, WordDoubts doubts, IntUnaryOperator people) {
        this.index = index;
        this.doubtful = doubtful;
        this.doubts = doubts;
        this.people = people;
    }

    @Override
    public void accept(byte[] next, int number) throws IOException {
        if (!Arrays.equals(key, next)) {
            finish();
            key = next;
            lastRow = -1;
            most = 0;
        }
        int row = number >>> 2;
        if (row == lastRow) return; // The better name of the same place came first.
        lastRow = row;
        most = Math.max(most, people.applyAsInt(row));
        index.accept(next, number);
    }

    /** Judges the last key. */
    void finish() throws IOException {
        if (key.length == 0) return;
        Doubt doubt = doubts.of(new String(key, UTF_8), most);
        if (doubt != Doubt.NONE) doubtful.accept(key, RowLayout.number(doubt));
    }
}
