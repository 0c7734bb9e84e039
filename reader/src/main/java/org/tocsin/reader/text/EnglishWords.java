package org.tocsin.reader.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** English words that are written small: those of SCOWL, size 35 (Debian's wamerican-small), without seven that are also countries or peoples. */
final class EnglishWords {
    private static final String FILE = "english-words.txt.gz";

    /** Loaded with the first report that is all in capitals; most desks never meet one. */
    private static final class Loaded {
        static final Set<String> WORDS = load();
    }

    private EnglishWords() {}

    /** Whether a word, given in lower case, is written small inside a sentence. */
    static boolean contains(String lower) {
        return Loaded.WORDS.contains(lower);
    }

    private static Set<String> load() {
        InputStream file = EnglishWords.class.getResourceAsStream(FILE);
        if (file == null)
            throw new IllegalStateException(FILE + " is not on the class path. Maybe the build left it out.");
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(file), StandardCharsets.US_ASCII))) {
            return reader.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
