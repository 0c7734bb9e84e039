package org.tocsin.reader.text;

import java.util.Optional;
import java.util.Set;
import org.tocsin.core.caveat.Caveat;

/**
 * Whether a text is English enough to be read.
 *
 * <p>English is told by its small words: they are between a quarter and a half of any running English text, and rarely
 * a twentieth of a text in another language. The small words of other languages in Latin letters count against. This
 * one question needs no model: the language detectors of the trade answer seventy questions for 100 MB, and their
 * answer for a headline is no better.
 *
 * @param verdict the answer
 * @param guess what it is, in words, where it is not English
 */
public record LanguageGuess(Verdict verdict, String guess) {
    /** The answers. */
    public enum Verdict {
        ENGLISH,
        OTHER,
        TOO_SHORT
    }

    /** The start of a text tells its language; more would only cost time. */
    private static final int MAX_CHARS = 20_000;

    private static final int MIN_WORDS = 5;
    private static final double ENOUGH_LATIN = 0.6;

    /** Running English lies above 0.25; tables, lists and headlines lie above this. */
    private static final double ENOUGH_ENGLISH = 0.08;

    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "in", "that", "was", "for", "is", "with", "by", "from", "said", "were", "have",
            "has", "are", "it", "as", "at", "on", "be", "he", "his", "they", "their", "after", "which", "who", "not",
            "but", "been", "had", "this", "its", "an", "a", "or", "near", "killed", "people", "no", "two", "three",
            "into", "over", "against", "than", "more", "told", "attack", "border");

    private static final Set<String> OTHERS = Set.of(
            "de", "la", "le", "les", "el", "los", "las", "en", "y", "et", "un", "une", "una", "der", "die", "das",
            "und", "que", "qui", "dans", "van", "het", "een", "di", "il", "che", "della", "ve", "bir", "bu", "na", "se",
            "da", "do", "em", "os", "ist", "nicht", "mit", "auf", "den", "von", "pour", "par", "sur", "con", "por",
            "para", "del", "dari", "yang", "dan", "och", "att", "som", "og", "av", "je", "w", "nie", "va", "bilan",
            "ki", "ha", "au", "du", "des", "est", "im", "zu", "dem");

    /** Judges a text by its beginning. */
    public static LanguageGuess of(String text) {
        String start = text.substring(0, Math.min(text.length(), MAX_CHARS));
        Letters letters = Letters.of(start);
        if (letters.count() > 0 && letters.latinShare() < ENOUGH_LATIN)
            return new LanguageGuess(Verdict.OTHER, letters.script() + " script");
        return ofWords(Tokens.of(start));
    }

    private static LanguageGuess ofWords(Tokens tokens) {
        int words = 0;
        int english = 0;
        int others = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.isWord(i)) continue;
            words++;
            if (ENGLISH.contains(tokens.lower(i))) english++;
            else if (OTHERS.contains(tokens.lower(i))) others++;
        }
        if (words < MIN_WORDS) return new LanguageGuess(Verdict.TOO_SHORT, "");
        if (english > others && english >= words * ENOUGH_ENGLISH) return new LanguageGuess(Verdict.ENGLISH, "");
        // A headline may have no small word at all; twenty words without one are no English sentence.
        if (words < 20 && others == 0) return new LanguageGuess(Verdict.TOO_SHORT, "");
        return new LanguageGuess(Verdict.OTHER, "Latin letters without English words");
    }

    /** What must be said about the text, if anything. */
    public Optional<Caveat> findCaveat() {
        return verdict == Verdict.OTHER ? Optional.of(new NotEnglish(guess)) : Optional.empty();
    }
}
