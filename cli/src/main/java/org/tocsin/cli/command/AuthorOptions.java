package org.tocsin.cli.command;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.incident.Decision;
import org.tocsin.exchange.in.BadInputException;
import picocli.CommandLine.Option;

/** Who decides something, and why. */
final class AuthorOptions {
    private static final InstantSource CLOCK = InstantSource.system();

    @Option(
            names = "--reason",
            paramLabel = "WORDS",
            required = true,
            description = "what convinced you; it stands beside the decision")
    private String reason = "";

    @Option(
            names = "--author",
            paramLabel = "NAME",
            description = "who decides (default: TOCSIN_AUTHOR, else the name you are logged in by)")
    private @Nullable String author;

    Decision decision(Map<String, String> environment) {
        String name = Stream.of(
                        author == null ? "" : author,
                        environment.getOrDefault("TOCSIN_AUTHOR", ""),
                        environment.getOrDefault("USER", ""))
                .map(String::strip)
                .filter(n -> !n.isEmpty())
                .findFirst()
                .orElseThrow(() -> new BadInputException(
                        "A decision needs an author. Maybe pass --author NAME, or set TOCSIN_AUTHOR."));
        if (reason.isBlank())
            throw new BadInputException(
                    "The reason is empty. Maybe say what convinced you: --reason \"telephoned the clinic\".");
        Instant now = CLOCK.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Decision(name, now, reason.strip());
    }
}
