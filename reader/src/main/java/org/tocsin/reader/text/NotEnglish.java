package org.tocsin.reader.text;

import org.tocsin.core.caveat.Caveat;

/**
 * A text in a language that is not read yet.
 *
 * @param guess what it seems to be, in words: "Cyrillic script"
 */
public record NotEnglish(String guess) implements Caveat {
    @Override
    public String code() {
        return "not-english";
    }

    @Override
    public String message() {
        return "The text is not in English (" + guess + "), so it was not read. Maybe give a translation.";
    }
}
