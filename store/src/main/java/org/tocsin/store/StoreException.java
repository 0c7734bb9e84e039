package org.tocsin.store;

/** The store cannot do what was asked; its message says why and what may help. Whatever was acknowledged before is kept. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    StoreException(String message) {
        super(message);
    }

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
