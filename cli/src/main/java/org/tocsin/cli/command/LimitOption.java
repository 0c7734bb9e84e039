package org.tocsin.cli.command;

import picocli.CommandLine.Option;

/** How long a list may be. */
final class LimitOption {
    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "100",
            description = "at most so many (default: ${DEFAULT-VALUE})")
    private int limit;

    /** At least one. */
    int get() {
        return Math.max(limit, 1);
    }
}
