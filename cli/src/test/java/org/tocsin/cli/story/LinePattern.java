package org.tocsin.cli.story;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a line that came out is one that a story expects; the rules are told in {@code stories/README.md}. */
final class LinePattern {
    private LinePattern() {}

    static boolean matches(String expected, String produced) {
        List<String> wanted = cells(expected);
        if (wanted.size() == 1) return holdsWord(produced, wanted.getFirst());
        List<String> got = cells(produced);
        if (wanted.size() > got.size()) return false;
        for (int i = 0; i < wanted.size(); i++) if (!cellMatches(wanted.get(i), got.get(i))) return false;
        return true;
    }

    /** A line of one cell is looked for as a whole word: there is no Assad in an ambassador. */
    private static boolean holdsWord(String line, String word) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE)
                .matcher(line)
                .find();
    }

    private static List<String> cells(String line) {
        return Pattern.compile("\\|").splitAsStream(line).map(String::strip).toList();
    }

    private static boolean cellMatches(String wanted, String got) {
        if (wanted.isEmpty()) return true;
        if (wanted.contains(" <- ")) return chainMatches(links(wanted), links(got));
        for (String part : Pattern.compile(",\\s*").splitAsStream(wanted).toList())
            if (!contains(got, part)) return false;
        return true;
    }

    private static List<String> links(String chain) {
        return Pattern.compile(" <- ").splitAsStream(chain).toList();
    }

    private static boolean chainMatches(List<String> wanted, List<String> got) {
        if (wanted.size() != got.size()) return false;
        for (int i = 0; i < wanted.size(); i++) if (!contains(got.get(i), wanted.get(i))) return false;
        return true;
    }

    /** A number is found only as a whole number: "killed 1" is neither "killed 1..9" nor "killed 10". */
    private static boolean contains(String got, String part) {
        String open = part.matches("\\d.*") ? "(?<![\\d.])" : "";
        String close = part.matches(".*\\d") ? "(?![\\d]|\\.\\.)" : "";
        String text = got.toLowerCase(Locale.ROOT);
        return Pattern.compile(open + Pattern.quote(part.toLowerCase(Locale.ROOT)) + close)
                .matcher(text)
                .find();
    }
}
