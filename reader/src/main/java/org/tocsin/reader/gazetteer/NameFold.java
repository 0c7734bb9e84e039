package org.tocsin.reader.gazetteer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Folds a name to the key under which it is looked up: without case, marks, apostrophes, hyphens and the vowel of the
 * izafat, with kh = x and q = k, and without a word such as "district" beside it. The twin of {@code fold.py}.
 */
public final class NameFold {
    private final FoldTable table = new FoldTable();

    /**
     * A folded name.
     *
     * @param key what to look up
     * @param kind what the word beside the name says it is
     */
    public record Folded(String key, @Nullable PlaceKind kind) {}

    /** The key of a name, with the kind that a word beside it gives. */
    public Folded fold(String name) {
        List<String> tokens = new ArrayList<>(List.of(light(name).split(" ")));
        PlaceKind kind = dropKind(tokens);
        return new Folded(joinWithoutIzafat(tokens), kind);
    }

    /** The key of a name. */
    public String key(String name) {
        return fold(name).key();
    }

    /** Lower case without marks, apostrophes and punctuation, one space between words. */
    String light(String name) {
        String plain = unmarked(unmarked(name).toLowerCase(Locale.ROOT));
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i)))
            append(out, plain.codePointAt(i));
        if (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') out.setLength(out.length() - 1);
        return out.toString();
    }

    /** The consonants of a key, doubled ones once. */
    public static String skeleton(String key) {
        String near = key.replace("ch", "c").replace("sh", "s").replace('j', 'z');
        StringBuilder out = new StringBuilder(near.length());
        for (int i = 0; i < near.length(); i++) {
            char c = confused(near.charAt(i));
            if (c != ' ' && (out.isEmpty() || out.charAt(out.length() - 1) != c)) out.append(c);
        }
        return out.toString();
    }

    /** One letter for the consonants that ears and clerks confuse, a blank for what drops. */
    private static char confused(char c) {
        return switch (c) {
            case 'w' -> 'v';
            case 'f' -> 'p';
            case 'g' -> 'k';
            case 'c' -> 's';
            case 'y', 'h', 'a', 'e', 'i', 'o', 'u' -> ' ';
            default -> c;
        };
    }

    /** Whether a word is no name by itself: "Northern", "District". */
    boolean isGeneric(String word) {
        String lit = light(word);
        return table.generic.contains(lit) || table.kinds.containsKey(lit);
    }

    private void append(StringBuilder out, int c) {
        String letter = c < 128 ? null : table.letters.get(c);
        if (letter != null) out.append(letter);
        else if (isSilent(c)) return; // before letters: some apostrophes are letters to Unicode
        else if (Character.isLetterOrDigit(c)) out.appendCodePoint(c);
        else if (c == '&') blank(out).append("and ");
        else blank(out);
    }

    /** Letters and blanks, most of all there is, need no look-up. */
    private boolean isSilent(int c) {
        boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == ' ');
        return !plain && table.silent.contains(c);
    }

    /** A blank, unless there is one already or nothing before it. */
    private static StringBuilder blank(StringBuilder out) {
        return out.isEmpty() || out.charAt(out.length() - 1) == ' ' ? out : out.append(' ');
    }

    private static String unmarked(String text) {
        if (isAscii(text)) return text;
        String parts = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); i += Character.charCount(parts.codePointAt(i))) {
            int c = parts.codePointAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) out.appendCodePoint(c);
        }
        return out.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) >= 128) return false;
        return true;
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
