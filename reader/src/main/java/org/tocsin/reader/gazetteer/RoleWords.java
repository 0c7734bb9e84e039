package org.tocsin.reader.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words beside a name that say what kind of place it is: "the Istiqlol border post", "the city of Khorog". */
final class RoleWords {
    private static final Map<String, PlaceKind> ROLES = new HashMap<>();

    static {
        for (PlaceKind kind : PlaceKind.values()) WordLists.get("role:" + kind).forEach(word -> ROLES.put(word, kind));
    }

    private RoleWords() {}

    /** The kind that the words after the token name ("border post", "district"), else those before it ("city of"). */
    static @Nullable PlaceKind find(String text, List<Token> tokens, int from, int to) {
        PlaceKind after = after(text, tokens, to);
        return after != null ? after : before(text, tokens, from);
    }

    private static @Nullable PlaceKind after(String text, List<Token> tokens, int to) {
        for (int i = to + 1; i <= to + 3 && i < tokens.size(); i++) {
            if (!touching(text, tokens.get(i - 1), tokens.get(i))) return null;
            String word = word(text, tokens.get(i));
            PlaceKind role = ROLES.get(word);
            if (role != null) return isOfNext(text, tokens, i, role) ? null : role;
            if (isLocalGovernment(text, tokens, i)) return PlaceKind.ADMIN2;
            if (!word.equals("border") && !word.equals("frontier") && !word.equals("guard") && !word.equals("military"))
                return null;
        }
        return null;
    }

    /** "Tamir Local Government Area": what Nigeria calls its districts. */
    private static boolean isLocalGovernment(String text, List<Token> tokens, int at) {
        return word(text, tokens.get(at)).equals("local")
                && at + 1 < tokens.size()
                && touching(text, tokens.get(at), tokens.get(at + 1))
                && word(text, tokens.get(at + 1)).equals("government");
    }

    /** "The Cauca town of Buenos Aires": the town is the next name, and this one what holds it. */
    private static boolean isOfNext(String text, List<Token> tokens, int at, PlaceKind role) {
        boolean town = role == PlaceKind.TOWN || role == PlaceKind.VILLAGE;
        return town
                && at + 2 < tokens.size()
                && touching(text, tokens.get(at), tokens.get(at + 1))
                && word(text, tokens.get(at + 1)).equals("of")
                && tokens.get(at + 2).capital();
    }

    /** "the province of Takhar", "the river Panj", "Lake Karakul"; but "Islamic State Khorasan" is no state. */
    private static @Nullable PlaceKind before(String text, List<Token> tokens, int from) {
        int i = from - 1;
        boolean linked = i >= 1 && word(text, tokens.get(i)).equals("of");
        if (linked) i--;
        if (i < 0 || !touching(text, tokens.get(i), tokens.get(i + 1))) return null;
        PlaceKind role = ROLES.get(word(text, tokens.get(i)));
        return linked || role == PlaceKind.WATER || !tokens.get(i).capital() ? role : null;
    }

    /** Whether the word is one of these by itself. */
    static boolean isRole(String word) {
        return ROLES.containsKey(word);
    }

    /** Whether only blanks stand between two words. */
    static boolean touching(String text, Token left, Token right) {
        return text.substring(left.next(), right.start()).isBlank() && right.start() - left.next() <= 2;
    }

    static String word(String text, Token token) {
        return token.of(text).toLowerCase(Locale.ROOT);
    }
}
