package org.tocsin.cli.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.warning.WarningPolicy;

/**
 * What a user may set in {@code tocsin.yaml}.
 *
 * @param store the file of the store
 * @param gazetteer the folder of the imported places
 * @param sites the GeoJSON file of the sites to protect, if any
 * @param server how the page is served
 * @param warnings how long things warn
 */
public record Configuration(
        Path store, Path gazetteer, @Nullable Path sites, Server server, WarningPolicy warnings) {
    public Optional<Path> findSites() {
        return Optional.ofNullable(sites);
    }

    /** This configuration with another store. */
    public Configuration withStore(@Nullable Path file) {
        return file == null ? this : new Configuration(file, gazetteer, sites, server, warnings);
    }

    /** This configuration with other sites. */
    public Configuration withSites(@Nullable Path file) {
        return file == null ? this : new Configuration(store, gazetteer, file, server, warnings);
    }

    /**
     * How the page is served.
     *
     * @param host the address to listen on
     * @param port the port; 0 for any free one
     * @param allowedHosts further names under which browsers may ask
     */
    public record Server(String host, int port, List<String> allowedHosts) {
        /** The port where nothing else is said. */
        public static final int DEFAULT_PORT = 8787;

        /** This machine only. */
        public static final Server LOCAL = new Server("127.0.0.1", DEFAULT_PORT, List.of());

        /** Checks the port. */
        public Server {
            allowedHosts = List.copyOf(allowedHosts);
            if (port < 0 || port > 65_535)
                throw new ConfigurationException(
                        "No such port: " + port + ". Maybe choose one from 1024 to 65535, or 0 for any.");
        }

        public Server withPort(@Nullable Integer other) {
            return other == null ? this : new Server(host, other, allowedHosts);
        }

        public Server withHost(@Nullable String other) {
            return other == null ? this : new Server(other, port, allowedHosts);
        }
    }
}
