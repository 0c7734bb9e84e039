package org.tocsin.cli.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.tocsin.reader.gazetteer.imported.ImportedSource;
import org.tocsin.reader.gazetteer.imported.Imports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists what was imported. */
@Command(
        name = "list",
        description =
                "Lists the sources of places that were imported: how many places, under which licence, whom to credit.")
final class GazetteerListCommand implements Callable<Integer> {
    private final TocsinCommand root;

    @Mixin
    private GazetteerFolderOption folder = new GazetteerFolderOption();

    GazetteerListCommand(TocsinCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Path from = folder.get(root.configuration());
        PrintWriter out = root.wiring().terminal().out();
        List<Path> files = Imports.listFiles(from);
        if (files.isEmpty()) out.println("Nothing was imported into " + from + ".");
        for (Path file : files) print(Imports.source(file), out);
        out.flush();
        return ExitCode.OK;
    }

    private static void print(ImportedSource source, PrintWriter out) {
        out.println(String.format(
                Locale.ROOT,
                "%s: %,d places (%s), %,d bad rows",
                source.name(),
                source.places(),
                source.form(),
                source.badRows()));
        out.println("  licence: " + source.licence()
                + (source.isShareAlike() ? " (share-alike: what is made from it stays under it)" : ""));
        out.println("  credit:  " + source.attribution());
        source.inputs().forEach(input -> out.println("  from:    " + input));
    }
}
