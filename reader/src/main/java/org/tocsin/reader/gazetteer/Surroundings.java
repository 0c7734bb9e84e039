package org.tocsin.reader.gazetteer;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands around a name and says whether it is a place at all: a title, another capital, a preposition. */
final class Surroundings {
    private static final Set<String> PREPOSITIONS = WordLists.get("prepositions");
    private static final Set<String> PLACE_PREPOSITIONS = WordLists.get("place-prepositions");
    private static final Set<String> SAYING = WordLists.get("saying");
    private static final Set<String> TITLES = WordLists.get("titles");
    private static final Set<String> ORGANISATIONS = WordLists.get("organisations");
    private static final Set<String> PART_OF_A_PLACE = WordLists.get("part-of-a-place");

    private static final int LONGEST_HEADLINE = 200;

    private final String text;
    private final List<Token> tokens;

    Surroundings(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** What the words beside the name say it is; "the Panj" is the river where there is one of that name. */
    @Nullable
    PlaceKind role(int from, int to, List<NameMatch> matches) {
        PlaceKind role = RoleWords.find(text, tokens, from, to);
        if (role != null) return role;
        boolean article = from > 0
                && touching(from - 1)
                && RoleWords.word(text, tokens.get(from - 1)).equals("the");
        boolean river = matches.stream().anyMatch(m -> m.entry().kind() == PlaceKind.WATER);
        return article && river ? PlaceKind.WATER : null;
    }

    /** Whether most words of this line begin with a capital, so that a capital says nothing. */
    boolean inHeadline(int at) {
        int start = text.lastIndexOf('\n', tokens.get(at).start()) + 1;
        int end = text.indexOf('\n', start);
        String line = text.substring(start, end < 0 ? text.length() : end).stripTrailing();
        if (line.endsWith(".") || line.length() > LONGEST_HEADLINE) return false;
        int words = 0;
        int capitals = 0;
        for (int i = at; i >= 0 && tokens.get(i).start() >= start; i--) {
            words += tokens.get(i).length() > 3 ? 1 : 0;
            capitals += tokens.get(i).length() > 3 && tokens.get(i).capital() ? 1 : 0;
        }
        for (int i = at + 1; i < tokens.size() && (end < 0 || tokens.get(i).start() < end); i++) {
            words += tokens.get(i).length() > 3 ? 1 : 0;
            capitals += tokens.get(i).length() > 3 && tokens.get(i).capital() ? 1 : 0;
        }
        return words >= 4 && capitals >= 0.75 * words;
    }

    /** "said Rustam", "Rustam told": somebody who speaks. */
    boolean besideSaying(int from, int to) {
        return (from > 0 && touching(from - 1) && isSaying(tokens.get(from - 1)))
                || (to + 1 < tokens.size() && touching(to) && isSaying(tokens.get(to + 1)));
    }

    private boolean isSaying(Token token) {
        return SAYING.contains(token.of(text));
    }

    /** Whether a word such as "in" or "near" leads to the name, which no person's name follows. */
    boolean afterPlacePreposition(int from) {
        return PLACE_PREPOSITIONS.contains(wordBefore(from));
    }

    /** Whether any preposition leads to the name. */
    boolean afterPreposition(int from) {
        return PREPOSITIONS.contains(wordBefore(from));
    }

    private String wordBefore(int from) {
        if (from == 0 || !touching(from - 1)) return "";
        String word = RoleWords.word(text, tokens.get(from - 1));
        return word.equals("the") && from >= 2 ? RoleWords.word(text, tokens.get(from - 2)) : word;
    }

    boolean afterTitle(int from) {
        if (from == 0
                || text.substring(tokens.get(from - 1).next(), tokens.get(from).start())
                                .indexOf(',')
                        >= 0) return false;
        Token before = tokens.get(from - 1);
        String between = text.substring(before.next(), tokens.get(from).start());
        return (between.isBlank() || between.equals(". ")) && TITLES.contains(RoleWords.word(text, before));
    }

    /** Whether the word before is another capitalised one that makes a longer name with this: "John Houston". */
    boolean afterName(int from) {
        if (from == 0 || !touching(from - 1)) return false;
        Token before = tokens.get(from - 1);
        boolean state = RoleWords.word(text, before).equals("state"); // "Islamic State Khorasan"
        return before.capital() && !before.first() && (state || isNamePart(before)) && before.next() == before.end();
    }

    /** Whether a capitalised word follows that makes a longer name with this: "Houston Smith". */
    boolean beforeName(int to) {
        return to + 1 < tokens.size() && touching(to) && tokens.get(to + 1).capital() && isNamePart(tokens.get(to + 1));
    }

    boolean beforeOrganisation(int to) {
        return to + 1 < tokens.size()
                && touching(to)
                && ORGANISATIONS.contains(RoleWords.word(text, tokens.get(to + 1)))
                && (tokens.get(to + 1).capital() || isTreaty(tokens.get(to + 1)));
    }

    /** "KHOROG, Nov 3 (Agency) -" or "Khorog –" at the start of a paragraph. */
    boolean isDateline(int from, int to) {
        int start = tokens.get(from).start();
        int lineStart = text.lastIndexOf('\n', start) + 1;
        if (start - lineStart > 30) return false;
        int lineEnd = Math.min(text.length(), tokens.get(to).end() + 60);
        String after = text.substring(tokens.get(to).end(), lineEnd);
        return after.matches(
                        "(?s)(,[^.\\n—–-]{0,40}|\\s*\\([^)\\n]{1,30}\\))?\\s*(\\([^)\\n]{1,30}\\))?\\s*([—–]|--|- |-\\s).*")
                && text.substring(lineStart, start).codePoints().noneMatch(Character::isLowerCase);
    }

    private boolean isTreaty(Token token) {
        String word = RoleWords.word(text, token);
        return word.equals("agreement") || word.equals("accord") || word.equals("pact") || word.equals("treaty");
    }

    private boolean isNamePart(Token token) {
        return token.length() > 1
                && !PART_OF_A_PLACE.contains(RoleWords.word(text, token))
                && !Character.isDigit(text.charAt(token.start()));
    }

    private boolean touching(int left) {
        return RoleWords.touching(text, tokens.get(left), tokens.get(left + 1));
    }
}
