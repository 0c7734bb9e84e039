package org.tocsin.reader.text;

import org.tocsin.core.caveat.Caveat;

/**
 * A page held no text to read.
 *
 * @param characters the length of the page's source
 */
public record NoArticleFound(int characters) implements Caveat {
    @Override
    public String code() {
        return "no-article-found";
    }

    @Override
    public String message() {
        return "The page of " + characters + " characters holds no article text. "
                + "Maybe it loads its text by script, or was saved before it had loaded.";
    }
}
