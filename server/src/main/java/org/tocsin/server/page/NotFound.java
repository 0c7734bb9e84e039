package org.tocsin.server.page;

/** Nothing is known under an address; the message says what was looked for. */
final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotFound(String message) {
        super(message);
    }
}
