package org.tocsin.cli.command;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.incident.Decision;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every ruling needs: who, why, and what the author had seen. */
final class RulingOptions {
    @Mixin
    private AuthorOptions by = new AuthorOptions();

    @Option(
            names = "--seen",
            paramLabel = "N",
            description = {
                "the number of the last ruling that you had seen, as \"tocsin rulings\" and \"tocsin queue\" print it;",
                "where somebody ruled on the same matter since, nothing is noted and you are told (default: do not look)"
            })
    private @Nullable Long seen;

    Decision decision(Map<String, String> environment) {
        return by.decision(environment);
    }

    /** Without the option nobody is told of others. */
    long seen() {
        return seen == null ? Long.MAX_VALUE : seen;
    }
}
