package org.tocsin.reader.gazetteer.imported;

/**
 * A file of places cannot be used. The message is for people: what is wrong, with the value, and a second sentence that
 * starts with "Maybe" and says what to do.
 */
public final class GazetteerFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public GazetteerFileException(String message) {
        super(message);
    }

    public GazetteerFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
