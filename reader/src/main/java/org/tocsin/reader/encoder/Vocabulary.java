package org.tocsin.reader.encoder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The word pieces that the encoder knows, numbered as in its first layer. A piece inside a word begins with "##". */
final class Vocabulary {
    static final String INSIDE = "##";

    private final Map<String, Integer> starts = new HashMap<>();
    private final Map<String, Integer> insides = new HashMap<>();
    private final int unknown;
    private final int first;
    private final int last;
    private final int longest;

    /** @param pieces in the order of their numbers */
    Vocabulary(List<String> pieces) {
        int most = 1;
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            if (piece.startsWith(INSIDE) && piece.length() > INSIDE.length())
                insides.put(piece.substring(INSIDE.length()), i);
            else starts.put(piece, i);
            most = Math.max(most, piece.length());
        }
        longest = most;
        unknown = getNumber("[UNK]");
        first = getNumber("[CLS]");
        last = getNumber("[SEP]");
    }

    private int getNumber(String piece) {
        Integer number = starts.get(piece);
        if (number == null)
            throw new IllegalArgumentException(
                    "The vocabulary has no " + piece + ". Maybe it is not the vocabulary of this model");
        return number;
    }

    /** The number of a piece, or -1. */
    int find(String piece, boolean inside) {
        return (inside ? insides : starts).getOrDefault(piece, -1);
    }

    /** Stands for a word that cannot be put together from pieces. */
    int unknown() {
        return unknown;
    }

    /** Stands before each window. */
    int first() {
        return first;
    }

    /** Stands after each window. */
    int last() {
        return last;
    }

    /** The characters of the longest piece; a longer one need not be looked up. */
    int longest() {
        return longest;
    }
}
