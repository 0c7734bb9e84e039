package org.tocsin.server;

import java.util.Set;

/**
 * How the page is served.
 *
 * @param bindAddress the address to listen on; 127.0.0.1 unless others may see the record, since there is no login yet
 * @param port the port, or 0 for any free one
 * @param allowedHosts names, besides those of this machine, under which browsers may ask for the page: "desk.example.org"
 */
public record ServerSettings(String bindAddress, int port, Set<String> allowedHosts) {
    /** This machine only. */
    public static final String LOOPBACK = "127.0.0.1";

    /** Checks the port. */
    public ServerSettings {
        allowedHosts = Set.copyOf(allowedHosts);
        if (port < 0 || port > 65_535)
            throw new IllegalArgumentException("No such port: " + port + ". Maybe choose one from 1024 to 65535.");
    }

    /** On this machine only. */
    public static ServerSettings local(int port) {
        return new ServerSettings(LOOPBACK, port, Set.of());
    }
}
