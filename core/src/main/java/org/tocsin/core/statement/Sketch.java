package org.tocsin.core.statement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What tells an account's report from others: a bounded sketch of the text around the account. Two reports of one event share the
 * names of the hit and of streets, and words that few reports have; copies share nearly all runs of words.
 *
 * @param names of people, streets and buildings near the account, in lower case, in the order of the text; no speakers
 * @param terms rare words in lower case, each with its rarity: the bits that meeting it is worth, 1 to {@value #MAX_RARITY}
 * @param print the report's {@link Print}; empty where the text is too short to have one
 * @param embedding the {@link Embedding} of the text around the account; empty where nothing worked it out
 */
public record Sketch(List<String> names, Map<String, Integer> terms, String print, String embedding) {
    /** More names than this tell no more. */
    public static final int MAX_NAMES = 24;

    /** More words than this tell no more. */
    public static final int MAX_TERMS = 64;

    /** A word that no counted text has. */
    public static final int MAX_RARITY = 12;

    /** Nothing is known of the text. */
    public static final Sketch NONE = new Sketch(List.of(), Map.of(), "", "");

    /** Copies, and holds the bounds. */
    public Sketch {
        names = List.copyOf(names);
        terms = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(terms)));
        if (names.size() > MAX_NAMES || terms.size() > MAX_TERMS)
            throw new IllegalArgumentException("A sketch of " + names.size() + " names and " + terms.size()
                    + " words is none. Maybe take the first " + MAX_NAMES + " and the rarest " + MAX_TERMS + ".");
        if (!Print.isPrint(print)) throw new IllegalArgumentException("\"" + print + "\" is no print of a text");
        if (!Embedding.isEmbedding(embedding))
            throw new IllegalArgumentException("\"" + embedding + "\" is no embedding of a text");
    }
}
