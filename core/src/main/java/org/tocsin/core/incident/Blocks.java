package org.tocsin.core.incident;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Where to look for the accounts that one could touch: a table of their {@link Keys} in memory. What is looked at is somewhat more than
 * what can touch, and never less. There are tens of keys to an account, so they are kept in plain arrays.
 */
final class Blocks {
    private long[] keys = new long[64];

    /** The newest entry of each key, counted from one; 0 where the slot is empty. */
    private int[] newest = new int[64];

    private int used;

    /** Of each entry: whose it is, and the entry of the same key before it. */
    private int[] numbers = new int[64];

    private int[] before = new int[64];
    private int entries;

    /** Adds a setting under a number. */
    void add(int number, Setting s) {
        for (long key : Keys.kept(s)) add(number, key);
    }

    /** Calls back with the numbers of all added settings that this one could touch; with some of them more than once. */
    void forEachNear(Setting s, IntConsumer found) {
        forEach(Keys.byPlace(s), found);
        forEach(Keys.byWord(s), found);
        forEach(Keys.byName(s), found);
    }

    private void forEach(long[] sought, IntConsumer found) {
        for (long key : sought)
            for (int entry = newest[slot(key)]; entry != 0; entry = before[entry - 1]) found.accept(numbers[entry - 1]);
    }

    private void add(int number, long key) {
        if (2 * (used + 1) > keys.length) grow();
        int slot = slot(key);
        if (newest[slot] == 0) {
            keys[slot] = key;
            used++;
        } else if (numbers[newest[slot] - 1] == number) return;
        if (entries == numbers.length) {
            numbers = Arrays.copyOf(numbers, entries * 2);
            before = Arrays.copyOf(before, entries * 2);
        }
        numbers[entries] = number;
        before[entries] = newest[slot];
        newest[slot] = ++entries;
    }

    /** Where the key is, or would be. The keys of near days differ in few bits, so they are spread over the table. */
    private int slot(long key) {
        int mask = keys.length - 1;
        long spread = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (spread >>> 32) & mask;
        while (newest[slot] != 0 && keys[slot] != key) slot = (slot + 1) & mask;
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNewest = newest;
        keys = new long[oldKeys.length * 2];
        newest = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++)
            if (oldNewest[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                newest[slot] = oldNewest[i];
            }
    }
}
