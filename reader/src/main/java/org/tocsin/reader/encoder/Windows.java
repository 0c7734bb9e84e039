package org.tocsin.reader.encoder;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.core.measure.Span;

/**
 * Cuts the pieces of a text into windows that the encoder can read at once: whole sentences while they fit, as in
 * training. A window begins with the last sentences of the one before, if they are short, so that a sentence is read
 * with what stands before it and with what follows.
 */
final class Windows {
    /** The most pieces of a window, without the two that mark its ends. */
    static final int SIZE = 188;

    /** The most pieces that two windows share. */
    static final int OVERLAP = 40;

    /** A range of pieces, or of sentences; the end is excluded. */
    record Range(int start, int end) {
        int size() {
            return end - start;
        }
    }

    private Windows() {}

    /** The sentences as ranges of pieces: a piece belongs to the sentence in which it starts; none is left out. */
    static List<Range> sentences(Pieces pieces, List<Span> sentences) {
        List<Range> ranges = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < sentences.size(); i++) {
            boolean last = i == sentences.size() - 1;
            int start = at;
            while (at < pieces.size()
                    && (last || pieces.start(at) < sentences.get(i + 1).start())) at++;
            ranges.add(new Range(start, at));
        }
        return ranges;
    }

    /** The windows over ranges that follow each other. */
    static List<Range> cut(List<Range> sentences) {
        List<Range> windows = new ArrayList<>();
        List<Range> parts = sentences.stream().flatMap(s -> shorten(s).stream()).toList();
        for (int first = 0; first < parts.size(); ) {
            int next = first;
            int start = parts.get(first).start();
            while (next < parts.size() && parts.get(next).end() - start <= SIZE) next++;
            windows.add(new Range(start, parts.get(next - 1).end()));
            first = next == parts.size() ? next : stepBack(parts, first, next);
        }
        return windows;
    }

    /** The part at which the next window begins: one or more before {@code next}, if they are short enough. */
    private static int stepBack(List<Range> parts, int first, int next) {
        int end = parts.get(next - 1).end();
        int room = Math.min(OVERLAP, SIZE - parts.get(next).size());
        int begin = next;
        while (begin - 1 > first && end - parts.get(begin - 1).start() <= room) begin--;
        return begin;
    }

    private static List<Range> shorten(Range sentence) {
        List<Range> parts = new ArrayList<>();
        for (int at = sentence.start(); at < sentence.end(); at += SIZE)
            parts.add(new Range(at, Math.min(sentence.end(), at + SIZE)));
        return parts;
    }
}
