package org.tocsin.cli.config;

/** The configuration cannot be used. The message is for people: what is wrong, and "Maybe …". */
public final class ConfigurationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ConfigurationException(String message) {
        super(message);
    }

    public ConfigurationException(String message, Throwable cause) {
        super(message, cause);
    }
}
