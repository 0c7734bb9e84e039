package org.tocsin.eval.muc4.template;

/** A line that is no fill. */
final class FillSyntaxException extends Exception {
    private static final long serialVersionUID = 1L;
}
