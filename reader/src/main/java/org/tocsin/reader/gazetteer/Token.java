package org.tocsin.reader.gazetteer;

/**
 * A word of a text: letters and digits with apostrophes and abbreviation dots inside, without a possessive 's.
 *
 * @param start first UTF-16 offset
 * @param end offset after the last letter
 * @param next where the next word may begin: after the possessive, if there is one
 * @param capital whether it may begin a name: an upper-case first letter, or a script without case
 * @param first whether it begins a sentence
 */
record Token(int start, int end, int next, boolean capital, boolean first) {
    String of(String text) {
        return text.substring(start, end);
    }

    int length() {
        return end - start;
    }
}
