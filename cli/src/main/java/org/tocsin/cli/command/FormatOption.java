package org.tocsin.cli.command;

import picocli.CommandLine.Option;

/** {@code --format}. */
final class FormatOption {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Format format = Format.TEXT;

    boolean isJson() {
        return format == Format.JSON;
    }
}
