package org.tocsin.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tocsin.exchange.out.CaseJson;
import org.tocsin.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Confirmed cases as training data. */
@Command(
        name = "export-cases",
        description = {
            "Writes the confirmed cases as training data, one JSON object a line (docs/schema/case.schema.json):",
            "the ids of the reports, the accounts, and the values that an analyst confirmed."
        })
final class ExportCasesCommand implements Callable<Integer> {
    private final TocsinCommand root;

    @Option(names = "--to", paramLabel = "FILE", required = true, description = "where to write; - for standard output")
    private String to = "";

    @Option(
            names = "--with-text",
            description = "also the reports' titles and texts. They are their outlets': do not publish them")
    private boolean withText;

    @Mixin
    private StoreOption store = new StoreOption();

    ExportCasesCommand(TocsinCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (Store opened = store.openExisting(root.configuration(), root.line())) {
            List<String> lines = new Cases(opened)
                    .list().stream().map(c -> CaseJson.line(c, withText)).toList();
            if (to.equals("-")) lines.forEach(root.wiring().terminal().out()::println);
            else write(lines);
            PrintWriter err = root.wiring().terminal().err();
            err.println(lines.size()
                    + (lines.size() == 1 ? " case." : " cases.")
                    + (lines.isEmpty() ? " Maybe confirm some first: tocsin rule confirm ID --reason WORDS" : ""));
            root.wiring().terminal().out().flush();
        }
        return ExitCode.OK;
    }

    private void write(List<String> lines) {
        try {
            Files.write(Path.of(to), lines, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The file " + to + " cannot be written. Maybe its folder is missing, full, or not yours.", e);
        }
    }
}
