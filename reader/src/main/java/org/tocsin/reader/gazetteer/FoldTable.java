package org.tocsin.reader.gazetteer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The letters and words of {@code fold.tsv}, which the build script reads too. */
final class FoldTable {
    final Map<Integer, String> letters = new HashMap<>();
    final Set<Integer> silent = new HashSet<>();
    final Map<String, String> words = new HashMap<>();
    final Set<String> izafat = new HashSet<>();
    final Map<String, PlaceKind> kinds = new HashMap<>();
    final Set<String> generic = new HashSet<>();

    FoldTable() {
        Resource.lines("fold.tsv").forEach(line -> {
            String[] cell = line.split("\t", -1);
            switch (cell[0]) {
                case "letter" -> letters.put(cell[1].codePointAt(0), cell[2]);
                case "silent" -> silent.add(Integer.parseInt(cell[1], 16));
                case "word" -> words.put(cell[1], cell[2]);
                case "izafat" -> izafat.add(cell[1]);
                case "kind" -> kinds.put(cell[1], PlaceKind.valueOf(cell[2]));
                case "generic" -> generic.add(cell[1]);
                default -> throw new IllegalStateException("fold.tsv has no rule \"" + cell[0] + "\"");
            }
        });
    }
}
