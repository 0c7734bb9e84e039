package org.tocsin.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.cli.config.Configuration;
import org.tocsin.cli.terminal.Progress;
import org.tocsin.reader.gazetteer.Gazetteer;
import org.tocsin.reader.gazetteer.imported.ImportedSource;
import org.tocsin.reader.gazetteer.importing.Form;
import org.tocsin.reader.gazetteer.importing.ImportSettings;
import org.tocsin.reader.gazetteer.importing.ImportSummary;
import org.tocsin.reader.gazetteer.importing.Importer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes gazetteers in. */
@Command(
        name = "import",
        description = {
            "Imports gazetteers: dumps of GeoNames (.txt, .zip), records of Who's On First (GeoJSON, a folder, a .zip),",
            "boundaries of geoBoundaries (GeoJSON), tables of P-codes (CSV, XLSX). The same source again replaces itself.",
            "An import that was stopped is started with the same command; sources that were finished are passed over."
        })
final class GazetteerImportCommand implements Callable<Integer> {
    private final TocsinCommand root;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "files and folders of gazetteers")
    private List<Path> files = List.of();

    @Option(
            names = "--as",
            paramLabel = "FORM",
            description = "their form: ${COMPLETION-CANDIDATES} (default: as they look)")
    private @Nullable Form form;

    @Option(names = "--licence", paramLabel = "TEXT", description = "under which they come, where they do not say it")
    private @Nullable String licence;

    @Option(names = "--attribution", paramLabel = "TEXT", description = "whom to credit, where they do not say it")
    private @Nullable String attribution;

    @Mixin
    private GazetteerFolderOption folder = new GazetteerFolderOption();

    GazetteerImportCommand(TocsinCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        Configuration configuration = root.configuration();
        Path to = folder.get(configuration);
        PrintWriter out = root.wiring().terminal().out();
        try (Progress progress = new Progress(root.wiring().terminal(), "rows")) {
            BadRowsTold told = new BadRowsTold(progress);
            List<ImportSummary> summaries =
                    new Importer(to, Gazetteer.load(), told).run(files, new ImportSettings(form, licence, attribution));
            told.sum();
            summaries.forEach(summary -> out.println(words(summary)));
        }
        if (folder.isRead(configuration)) out.println("What was read before may be read differently: tocsin rebuild");
        else out.println("To use them, set in tocsin.yaml: gazetteer: " + to);
        out.flush();
        return ExitCode.OK;
    }

    private static String words(ImportSummary summary) {
        ImportedSource source = summary.source();
        if (summary.unchanged()) return source.name() + ": imported already from the same files, nothing changed.";
        StringBuilder words = new StringBuilder(String.format(
                Locale.ROOT,
                "%s: %,d places from %,d rows, %,d bad rows.",
                source.name(),
                source.places(),
                summary.rows(),
                source.badRows()));
        summary.leftOut().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> words.append(String.format(Locale.ROOT, " Left out: %,d %s.", e.getValue(), e.getKey())));
        words.append(" Licence: ").append(source.licence()).append('.');
        if (source.licence().equals(ImportedSource.NOT_STATED)) words.append(" Maybe name it: --licence TEXT.");
        return words.toString();
    }
}
