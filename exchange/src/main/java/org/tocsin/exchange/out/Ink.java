package org.tocsin.exchange.out;

/** How a terminal shows things: plain, or with ANSI colours. */
public enum Ink {
    PLAIN,
    COLOUR;

    String bold(String text) {
        return sgr("1", text);
    }

    String dim(String text) {
        return sgr("2", text);
    }

    String accent(String text) {
        return sgr("36", text);
    }

    private String sgr(String code, String text) {
        return this == PLAIN ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
