package org.tocsin.reader.sketch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.tocsin.core.statement.Sketch;

/** How rare words are in news: the bits of surprise at meeting one, from counts of 3,843 training texts ({@code words.tsv}). */
final class Rarity {
    private final Map<String, Integer> bits = new HashMap<>();

    private Rarity() {}

    static Rarity load() {
        Rarity rarity = new Rarity();
        InputStream in = Rarity.class.getResourceAsStream("words.tsv");
        if (in == null) throw new IllegalStateException("The resource words.tsv is missing. Maybe the jar is damaged.");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().forEach(rarity::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rarity;
    }

    private void add(String line) {
        int tab = line.indexOf('\t');
        bits.put(line.substring(0, tab), Integer.valueOf(line.substring(tab + 1)));
    }

    /** The bits of a word in lower case; a word that was not counted has the most. */
    int of(String word) {
        return bits.getOrDefault(word, Sketch.MAX_RARITY);
    }
}
