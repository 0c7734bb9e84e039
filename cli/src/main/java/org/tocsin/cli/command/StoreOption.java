package org.tocsin.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tocsin.cli.config.Configuration;
import org.tocsin.core.line.Line;
import org.tocsin.store.Store;
import picocli.CommandLine.Option;

/** {@code --store}, and how the store is opened. */
final class StoreOption {
    @Option(names = "--store", paramLabel = "FILE", description = "the store (default: that of the configuration)")
    private @Nullable Path file;

    /** Opens the store to write; makes it, and its folder, where there is none. */
    Store open(Configuration configuration, Line line) {
        Path store = configuration.withStore(file).store();
        Path folder = store.toAbsolutePath().getParent();
        try {
            if (folder != null) Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The folder " + folder + " cannot be made. Maybe choose another place with --store FILE.", e);
        }
        return Store.open(store, line);
    }

    /** Opens a store that is there. Asking a question must not leave a new file behind. */
    Store openExisting(Configuration configuration, Line line) {
        Path store = configuration.withStore(file).store();
        if (!exists(configuration))
            throw new UncheckedIOException(
                    "There is no store at " + store
                            + ". Maybe import reports first: tocsin import PATH, or choose another with --store FILE.",
                    new NoSuchFileException(store.toString()));
        return Store.open(store, line);
    }

    boolean exists(Configuration configuration) {
        return Files.isRegularFile(configuration.withStore(file).store());
    }
}
