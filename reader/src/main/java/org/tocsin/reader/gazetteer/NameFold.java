package org.tocsin.reader.gazetteer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Folds a name to the key under which it is looked up: without case, marks, apostrophes, hyphens and the vowel of the
 * izafat, with kh = x and q = k, and without a word such as "district" beside it. The twin of {@code fold.py}.
 */
final class NameFold {
    /** Consonants that ears and clerks confuse; the empty string drops. */
    private static final Map<Character, String> CONFUSED = Map.ofEntries(
            Map.entry('w', "v"),
            Map.entry('y', ""),
            Map.entry('h', ""),
            Map.entry('f', "p"),
            Map.entry('g', "k"),
            Map.entry('c', "s"),
            Map.entry('a', ""),
            Map.entry('e', ""),
            Map.entry('i', ""),
            Map.entry('o', ""),
            Map.entry('u', ""),
            Map.entry(' ', ""));

    private final FoldTable table = new FoldTable();

    /**
     * A folded name.
     *
     * @param key what to look up
     * @param kind what the word beside the name says it is
     */
    record Folded(String key, @Nullable PlaceKind kind) {}

    Folded fold(String name) {
        List<String> tokens = new ArrayList<>(List.of(light(name).split(" ")));
        PlaceKind kind = dropKind(tokens);
        return new Folded(joinWithoutIzafat(tokens), kind);
    }

    String key(String name) {
        return fold(name).key();
    }

    /** Lower case without marks, apostrophes and punctuation, one space between words. */
    String light(String name) {
        StringBuilder out = new StringBuilder(name.length());
        String plain = unmarked(unmarked(name).toLowerCase(Locale.ROOT));
        plain.codePoints().forEach(c -> append(out, c));
        return out.toString().strip().replaceAll(" +", " ");
    }

    /** The consonants of a key, doubled ones once. */
    static String skeleton(String key) {
        String near = key.replace("ch", "c").replace("sh", "s").replace('j', 'z');
        StringBuilder out = new StringBuilder(near.length());
        for (int i = 0; i < near.length(); i++) {
            String c = CONFUSED.getOrDefault(near.charAt(i), near.substring(i, i + 1));
            if (!c.isEmpty() && (out.isEmpty() || out.charAt(out.length() - 1) != c.charAt(0))) out.append(c);
        }
        return out.toString();
    }

    /** Whether a word is no name by itself: "Northern", "District". */
    boolean isGeneric(String word) {
        String lit = light(word);
        return table.generic.contains(lit) || table.kinds.containsKey(lit);
    }

    private void append(StringBuilder out, int c) {
        String letter = table.letters.get(c);
        if (letter != null) out.append(letter);
        else if (table.silent.contains(c)) return; // before letters: some apostrophes are letters to Unicode
        else if (Character.isLetterOrDigit(c)) out.appendCodePoint(c);
        else out.append(c == '&' ? " and " : " ");
    }

    private static String unmarked(String text) {
        if (text.chars().allMatch(c -> c < 128)) return text;
        String parts = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(parts.length());
        parts.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private @Nullable PlaceKind dropKind(List<String> tokens) {
        int last = tokens.size() - 1;
        if (last > 0 && table.kinds.containsKey(tokens.get(last)) && isName(tokens.subList(0, last)))
            return table.kinds.get(tokens.remove(last));
        if (last > 0 && table.kinds.containsKey(tokens.getFirst()) && isName(tokens.subList(1, last + 1))) {
            PlaceKind kind = table.kinds.get(tokens.removeFirst());
            if (tokens.size() > 1
                    && (table.izafat.contains(tokens.getFirst())
                            || tokens.getFirst().equals("of"))) tokens.removeFirst();
            return kind;
        }
        return null;
    }

    private boolean isName(List<String> tokens) {
        return !table.generic.containsAll(tokens);
    }

    private String joinWithoutIzafat(List<String> tokens) {
        List<String> out = new ArrayList<>(tokens.size());
        int last = tokens.size() - 1;
        for (int i = 0; i <= last; i++) {
            String token = tokens.get(i);
            if (0 < i && i < last && table.izafat.contains(token)) continue;
            if (i < last && token.codePointCount(0, token.length()) > 4 && token.endsWith("i"))
                token = token.substring(0, token.length() - 1);
            out.add(table.words.getOrDefault(token, token).replace("kh", "x").replace('q', 'k'));
        }
        return String.join(" ", out);
    }
}
