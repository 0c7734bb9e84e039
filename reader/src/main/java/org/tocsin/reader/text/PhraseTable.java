package org.tocsin.reader.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fixed phrases and what they mean, looked up at a token; the longest phrase wins. A phrase is written as its tokens in
 * lower case with a space between: {@code "no fewer than"}.
 */
public final class PhraseTable<T> {
    private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();

    private record Phrase<T>(List<String> words, T meaning) {}

    /**
     * A phrase found in a text.
     *
     * @param meaning what it means
     * @param end the token after its last
     */
    public record Hit<T>(T meaning, int end) {}

    /** Adds phrases that mean the same. */
    public PhraseTable<T> add(T meaning, String... phrases) {
        for (String phrase : phrases) {
            List<String> words = List.of(phrase.split(" ", -1));
            List<Phrase<T>> known = byFirst.computeIfAbsent(words.getFirst(), k -> new ArrayList<>());
            known.add(new Phrase<>(words, meaning));
            known.sort(
                    Comparator.comparingInt((Phrase<T> p) -> p.words().size()).reversed());
        }
        return this;
    }

    /** The longest phrase that begins at a token. */
    public Optional<Hit<T>> find(Tokens tokens, int at) {
        for (Phrase<T> phrase : byFirst.getOrDefault(tokens.lower(at), List.of()))
            if (matches(phrase, tokens, at))
                return Optional.of(
                        new Hit<>(phrase.meaning(), at + phrase.words().size()));
        return Optional.empty();
    }

    private static boolean matches(Phrase<?> phrase, Tokens tokens, int at) {
        for (int i = 1; i < phrase.words().size(); i++)
            if (!tokens.is(at + i, phrase.words().get(i))) return false;
        return true;
    }
}
