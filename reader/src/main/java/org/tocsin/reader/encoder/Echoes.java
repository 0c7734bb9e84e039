package org.tocsin.reader.encoder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names that a text tells again: what is a town in one sentence is seldom a person in the next. A capitalised word that was read more
 * than once leans towards what the encoder takes it for elsewhere in the same text.
 */
final class Echoes {
    /** How far it leans: with little between 0.2 and 0.3 on the development part of en_worldwide, and worse from 0.4 on. */
    private static final float LEAN = 0.25f;

    private Echoes() {}

    /** Changes the scores of words that were read more than once. Pieces that were not read have no row. */
    static void blend(Pieces pieces, float[][] scores) {
        Map<List<Integer>, List<float[]>> byWord = new HashMap<>();
        for (Windows.Range range : pieces.listWords(new Windows.Range(0, pieces.size()))) {
            LetterCase letterCase = pieces.letterCase(range.start());
            if (scores[range.start()] == null || !isCapitalised(letterCase)) continue;
            List<Integer> word = new ArrayList<>(List.of(letterCase.number()));
            for (int i = range.start(); i < range.end(); i++) word.add(pieces.id(i));
            byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(scores[range.start()]);
        }
        byWord.values().stream().filter(rows -> rows.size() > 1).forEach(Echoes::blend);
    }

    private static boolean isCapitalised(LetterCase letterCase) {
        return switch (letterCase) {
            case INITIAL, UPPER, MIXED -> true;
            case NONE, NO_LETTER, LOWER -> false;
        };
    }

    /** Mentions alone: who did what differs from sentence to sentence. */
    private static void blend(List<float[]> rows) {
        for (int column = Columns.MENTIONS; column < Columns.ROLES; column++) {
            float sum = 0;
            for (float[] row : rows) sum += row[column];
            for (float[] row : rows) {
                float others = (sum - row[column]) / (rows.size() - 1);
                row[column] += LEAN * (others - row[column]);
            }
        }
    }
}
