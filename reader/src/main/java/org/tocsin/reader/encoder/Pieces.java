package org.tocsin.reader.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tocsin.core.measure.Span;

/** The word pieces of a text: number, letter case of their word, and where each stands in the text. */
final class Pieces {
    private int[] ids = new int[256];
    private LetterCase[] cases = new LetterCase[256];
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private boolean[] insides = new boolean[256];
    private int size;

    /** @param inside whether it goes on with the word of the piece before */
    void add(int id, boolean inside, LetterCase letterCase, int start, int end) {
        if (size == ids.length) grow();
        ids[size] = id;
        cases[size] = letterCase;
        starts[size] = start;
        ends[size] = end;
        insides[size] = inside;
        size++;
    }

    /** Puts one piece in the place of all from {@code index} on. */
    void replaceSince(int index, int id, LetterCase letterCase, int start, int end) {
        size = index;
        add(id, false, letterCase, start, end);
    }

    private void grow() {
        ids = Arrays.copyOf(ids, 2 * size);
        cases = Arrays.copyOf(cases, 2 * size);
        starts = Arrays.copyOf(starts, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
        insides = Arrays.copyOf(insides, 2 * size);
    }

    int size() {
        return size;
    }

    int id(int index) {
        return ids[index];
    }

    LetterCase letterCase(int index) {
        return cases[index];
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    /** Whether a piece goes on with the word of the one before. */
    boolean isInside(int index) {
        return insides[index];
    }

    /** The words of a part, each as the range of its pieces. */
    List<Windows.Range> listWords(Windows.Range part) {
        List<Windows.Range> words = new ArrayList<>();
        for (int first = part.start(), next; first < part.end(); first = next) {
            next = first + 1;
            while (next < part.end() && isInside(next)) next++;
            words.add(new Windows.Range(first, next));
        }
        return words;
    }

    /** From the first to the last of some pieces. */
    Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }
}
