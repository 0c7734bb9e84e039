package org.tocsin.cli.wiring;

/** Another program listens on the port. */
public final class PortTakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PortTakenException(int port, Throwable cause) {
        super(
                "The port " + port
                        + " is taken. Maybe Tocsin is running already; else choose another with --port, or 0 for any.",
                cause);
    }
}
