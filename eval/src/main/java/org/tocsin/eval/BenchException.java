package org.tocsin.eval;

/** The data or the set is not what a benchmark needs. The message names it and says what to do. */
public final class BenchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BenchException(String message) {
        super(message);
    }
}
