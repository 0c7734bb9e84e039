package org.tocsin.exchange.in;

/**
 * What was given cannot be used. The message is for people: what is wrong, with the value, and a second sentence that starts
 * with "Maybe" and says what to do.
 */
public final class BadInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BadInputException(String message) {
        super(message);
    }

    public BadInputException(String message, Throwable cause) {
        super(message, cause);
    }
}
