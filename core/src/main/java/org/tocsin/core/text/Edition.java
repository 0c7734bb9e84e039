package org.tocsin.core.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An article among those that its outlet published of one story, one after the other: of the same address, or of the same headline
 * apart from the marks of an update ("CORRECTED-", "UPDATE 2-", "(retracted)").
 */
public final class Edition {
    private static final String MARK =
            "correct(?:ed|ion)|clarification|clarified|refiled?|updated?(?: ?\\d{1,2})?|retract(?:ed|ion)|withdrawn";
    private static final Pattern BEFORE = Pattern.compile("^\\W*(?:" + MARK + ")\\b\\W*");
    private static final Pattern BEHIND = Pattern.compile("\\W*[(\\[](?:" + MARK + ")[)\\]]\\W*$");
    private static final Pattern TAKEN_BACK = Pattern.compile(
            "^\\W*(?:retract(?:ed|ion)|withdrawn)\\b|[(\\[](?:retracted|withdrawn)[)\\]]\\W*$"
                    + "|\\b(?:has|have|is|are|was|were|been) (?:been )?(?:retracted|withdrawn by (?:us|the editors?))\\b|\\bwe (?:have )?(?:retract|withdraw|withdrawn)\\b(?: (?:this|the|our) (?:article|report|story))?");
    private static final Pattern PUT_RIGHT = Pattern.compile(
            "^\\W*(?:correct(?:ed|ion)|clarification|refile)\\b|[(\\[](?:corrected|clarified)[)\\]]\\W*$"
                    + "|\\b(?:an earlier|a previous) version of this (?:article|report|story)\\b|\\bthis (?:article|report|story) (?:has been|was) corrected\\b");

    /** Where an outlet says what is wrong, it says so first, or at the very end. */
    private static final int NOTICE_CHARS = 300;

    private Edition() {}

    /** The headline without the marks of an update, in lower-case words; empty where there is none. */
    public static String story(@Nullable String headline) {
        if (headline == null) return "";
        String lower = headline.strip().toLowerCase(Locale.ROOT);
        Matcher before = BEFORE.matcher(lower);
        String rest = before.find() ? lower.substring(before.end()) : lower;
        return BEHIND.matcher(rest)
                .replaceFirst("")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** What an article says that it is; {@link EditionKind#UPDATE} where it says nothing. */
    public static EditionKind kindOf(Article article) {
        String content = article.content();
        List<String> notices = List.of(
                article.title() == null ? "" : article.title(),
                content.substring(0, Math.min(NOTICE_CHARS, content.length())),
                content.substring(Math.max(0, content.length() - NOTICE_CHARS)));
        if (notices.stream().anyMatch(n -> finds(TAKEN_BACK, n))) return EditionKind.RETRACTION;
        return notices.stream().anyMatch(n -> finds(PUT_RIGHT, n)) ? EditionKind.CORRECTION : EditionKind.UPDATE;
    }

    private static boolean finds(Pattern pattern, String notice) {
        return pattern.matcher(notice.strip().toLowerCase(Locale.ROOT)).find();
    }

    /** The sentences of one article that the other has not, in order; white space and capitals do not count. */
    public static List<String> onlyIn(Article one, Article other) {
        Set<String> known = new LinkedHashSet<>();
        for (Sentence s : other.sentences()) known.add(bare(other.textOf(s)));
        return one.sentences().stream()
                .map(one::textOf)
                .filter(s -> !known.contains(bare(s)))
                .toList();
    }

    private static String bare(String sentence) {
        return sentence.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
