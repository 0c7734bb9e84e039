package org.tocsin.exchange.out;

import java.util.function.UnaryOperator;

/**
 * Lines of text for a terminal, wrapped at {@value #WIDTH} columns. What comes from reports is cleaned first: a terminal
 * obeys control characters, and a report must not command it.
 */
final class Sheet {
    static final int WIDTH = 100;

    private final StringBuilder out = new StringBuilder();

    /** A text as it may be shown: control and direction characters become spaces, runs of white space one. */
    static String clean(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ").strip();
    }

    /** A wrapped paragraph. */
    Sheet text(int indent, String text) {
        return text(indent, text, UnaryOperator.identity());
    }

    /** A wrapped paragraph, each line painted. */
    Sheet text(int indent, String text, UnaryOperator<String> paint) {
        String rest = clean(text);
        while (!rest.isEmpty()) {
            int cut = cut(rest, WIDTH - indent);
            out.repeat(' ', indent)
                    .append(paint.apply(rest.substring(0, cut).stripTrailing()))
                    .append('\n');
            rest = rest.substring(cut).stripLeading();
        }
        return this;
    }

    /** A line as it is, already clean, maybe painted. */
    Sheet line(String line) {
        out.append(line).append('\n');
        return this;
    }

    private static int cut(String text, int width) {
        if (text.length() <= width) return text.length();
        int space = text.lastIndexOf(' ', width);
        if (space > 0) return space;
        return Character.isHighSurrogate(text.charAt(width - 1)) ? width - 1 : width;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
