package org.tocsin.reader.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.Mention;

/**
 * Phrases with what they mean, found word by word and longest first; whole words only, so that no "assad" is found in an
 * "ambassador".
 *
 * <p>Files have one entry a line: phrase, tab, value columns. {@code kidnap(s|ped|ping|)} stands for four phrases; lines
 * that begin with # are comments.
 */
public final class Lexicon<T> {
    private final Map<String, T> values;

    /** For the first word of phrases the most words that one of them has: most words of a text begin none. */
    private final Map<String, Integer> longest;

    private Lexicon(Map<String, T> values) {
        this.values = Map.copyOf(values);
        this.longest = values.keySet().stream()
                .map(k -> k.split(" "))
                .collect(Collectors.toUnmodifiableMap(words -> words[0], words -> words.length, Math::max));
    }

    /**
     * Reads a table from a file beside this class.
     *
     * @param value makes the value of the columns; the first column is the phrase itself
     * @throws IllegalStateException with file and line, where a line cannot be understood
     */
    public static <T> Lexicon<T> load(String file, Function<String[], T> value) {
        Map<String, T> values = new HashMap<>();
        for (String line : lines(file)) {
            if (line.isBlank() || line.startsWith("#")) continue;
            String[] columns = line.split("\t", -1);
            try {
                T made = value.apply(columns);
                for (String phrase : expand(columns[0])) values.putIfAbsent(normal(phrase), made);
            } catch (RuntimeException e) {
                throw new IllegalStateException(file + ": cannot read the line \"" + line + "\"", e);
            }
        }
        return new Lexicon<>(values);
    }

    private static List<String> lines(String file) {
        InputStream in = Lexicon.class.getResourceAsStream(file);
        if (in == null) throw new IllegalStateException("The lexicon " + file + " is missing from the build");
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All phrases that a pattern with (a|b|) stands for. */
    static List<String> expand(String pattern) {
        int open = pattern.indexOf('(');
        if (open < 0) return List.of(pattern);
        int close = pattern.indexOf(')', open);
        List<String> phrases = new ArrayList<>();
        for (String choice : pattern.substring(open + 1, close).split("\\|", -1))
            phrases.addAll(expand(pattern.substring(0, open) + choice + pattern.substring(close + 1)));
        return phrases;
    }

    private static String normal(String phrase) {
        return Token.of(phrase, new Span(0, phrase.length())).stream()
                .map(Token::lower)
                .collect(Collectors.joining(" "));
    }

    /** What a phrase means. */
    public Optional<T> find(String phrase) {
        return phrase.isBlank() ? Optional.empty() : Optional.ofNullable(values.get(normal(phrase)));
    }

    /** All phrases among the words, from the left, the longest at each place, not overlapping. */
    public List<Mention<T>> scan(List<Token> tokens) {
        List<Mention<T>> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            int length = longestAt(tokens, i, found);
            i += Math.max(1, length);
        }
        return found;
    }

    private int longestAt(List<Token> tokens, int start, List<Mention<T>> found) {
        int most = longest.getOrDefault(tokens.get(start).lower(), 0);
        for (int length = Math.min(most, tokens.size() - start); length > 0; length--) {
            T value = values.get(tokens.subList(start, start + length).stream()
                    .map(Token::lower)
                    .collect(Collectors.joining(" ")));
            if (value == null) continue;
            Span span = tokens.get(start)
                    .span()
                    .cover(tokens.get(start + length - 1).span());
            found.add(new Mention<>(value, span));
            return length;
        }
        return 0;
    }
}
