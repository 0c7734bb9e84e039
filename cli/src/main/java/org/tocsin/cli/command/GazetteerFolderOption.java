package org.tocsin.cli.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tocsin.cli.config.Configuration;
import picocli.CommandLine.Option;

/** {@code --to}: the folder of the imported places. */
final class GazetteerFolderOption {
    @Option(
            names = {"--to", "--dir"},
            paramLabel = "DIR",
            description = "the folder of the imported places (default: that of the configuration)")
    private @Nullable Path folder;

    Path get(Configuration configuration) {
        return folder == null ? configuration.gazetteer() : folder;
    }

    /** Whether the reader will look there. */
    boolean isRead(Configuration configuration) {
        return folder == null
                || folder.toAbsolutePath()
                        .normalize()
                        .equals(configuration.gazetteer().toAbsolutePath().normalize());
    }
}
