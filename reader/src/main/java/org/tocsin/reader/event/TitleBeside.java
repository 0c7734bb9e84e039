package org.tocsin.reader.event;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.core.measure.Span;

/** The title or trade of a person, as it stands before the name, "the liberal senator Rustam Nazarov", or behind it, "Rustam Nazarov, a teacher". */
final class TitleBeside {
    private static final String ROLE =
            "(?:president|senator|deputy|judge|magistrate|mayor|governor|minister|bishop|archbishop|general|colonel|captain|major|lieutenant|sergeant"
                    + "|commander|ambassador|consul|diplomat|professor|engineer|technician|journalist|reporter|newsman|editor|lawyer|attorney|attorney general|leader"
                    + "|candidate|hopeful|priest|rector|director|secretary|chief|head|manager|businessman|industrialist|rancher|spokesman|official|officer"
                    + "|member|coordinator|wife|son|daughter|brother|sister|widow|brother-in-law|student|teacher|missionary|bodyguard|driver|activist|councilman"
                    + "|congressman|prosecutor|employee|doctor|owner|peasant)";

    /** A word of a title: none that only joins words, and none of what befell somebody. */
    private static final String WORD =
            "(?:(?!(?:the|an?|of|by|to|in|on|at|for|from|with|when|who|that|said|and|or|is|was|were|are|be|been|as|against|after|before|while|but|his|her|its"
                    + "|their|this|killed|killing|murdered|murder|assassinated|assassination|kidnapped|wounded|shot|also|including|where|which)\\b)[\\p{L}\\d.'’-]+ )";

    private static final Pattern BEFORE =
            Pattern.compile("(?<![\\p{L}\\d'’-])(?<phrase>" + WORD + "{0,5}" + ROLE + ") $", Pattern.CASE_INSENSITIVE);

    private static final Pattern BEHIND = Pattern.compile(
            "^,? (?:who (?:is|was) )?(?:(?:the|an?|one of the) )?(?<phrase>" + WORD + "{0,4}?" + ROLE
                    + "(?: (?:of|for|in|from|at|to)(?: the)?(?: [\\p{L}\\d.'’-]+){1,6}?)?)(?= who\\b| was\\b| and\\b| were\\b| is\\b| in\\b|[,;.(\\[])",
            Pattern.CASE_INSENSITIVE);

    private static final int BEFORE_CHARS = 70;
    private static final int BEHIND_CHARS = 120;

    private TitleBeside() {}

    /** The span of the title, if one stands there. */
    static Optional<Span> find(String text, Span person) {
        int from = Math.max(0, person.start() - BEFORE_CHARS);
        Matcher before = BEFORE.matcher(oneLine(text.substring(from, person.start())));
        if (before.find()) return Optional.of(new Span(from + before.start("phrase"), from + before.end("phrase")));
        int to = Math.min(text.length(), person.end() + BEHIND_CHARS);
        Matcher behind = BEHIND.matcher(oneLine(text.substring(person.end(), to)));
        return behind.find()
                ? Optional.of(new Span(person.end() + behind.start("phrase"), person.end() + behind.end("phrase")))
                : Optional.empty();
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }
}
