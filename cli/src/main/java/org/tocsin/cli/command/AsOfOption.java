package org.tocsin.cli.command;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.cli.wiring.Wiring;
import picocli.CommandLine.Option;

/** {@code --as-of}: the day whose warnings are meant. */
final class AsOfOption {
    @Option(names = "--as-of", paramLabel = "DATE", description = "the warnings of this day (default: today)")
    private @Nullable LocalDate asOf;

    LocalDate day(Wiring wiring) {
        return Optional.ofNullable(asOf).orElseGet(wiring.today());
    }
}
