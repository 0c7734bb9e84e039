package org.tocsin.reader.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.core.measure.Span;

/**
 * A word of a text. Hyphens part words ("gold-mining" is two), apostrophes do not ("Qal'ai"), but for the possessive 's.
 *
 * @param lower in lower case, apostrophes made straight
 * @param span where it stands
 */
public record Token(String lower, Span span) {
    private static final Pattern WORD =
            Pattern.compile("['’]s(?![\\p{L}\\p{N}])|[\\p{L}\\p{N}]+(?:['’ʼ](?!s(?![\\p{L}\\p{N}]))[\\p{L}\\p{N}]+)*+");

    /** The words inside a span of a text, with offsets into the whole text. */
    public static List<Token> of(CharSequence text, Span within) {
        Matcher m = WORD.matcher(text).region(within.start(), within.end());
        List<Token> tokens = new ArrayList<>();
        while (m.find())
            tokens.add(new Token(
                    m.group().toLowerCase(Locale.ROOT).replace('’', '\'').replace('ʼ', '\''),
                    new Span(m.start(), m.end())));
        return List.copyOf(tokens);
    }
}
