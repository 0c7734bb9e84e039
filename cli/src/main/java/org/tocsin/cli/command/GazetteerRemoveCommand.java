package org.tocsin.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tocsin.cli.config.Nearest;
import org.tocsin.reader.gazetteer.imported.GazetteerFileException;
import org.tocsin.reader.gazetteer.imported.ImportedSource;
import org.tocsin.reader.gazetteer.imported.Imports;
import org.tocsin.reader.gazetteer.imported.RowLayout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Removes what was imported. */
@Command(name = "remove", description = "Removes sources of places, by the names that \"gazetteer list\" shows.")
final class GazetteerRemoveCommand implements Callable<Integer> {
    private final TocsinCommand root;

    @Parameters(arity = "1..*", paramLabel = "NAME", description = "the sources")
    private List<String> names = List.of();

    @Mixin
    private GazetteerFolderOption folder = new GazetteerFolderOption();

    GazetteerRemoveCommand(TocsinCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        Path from = folder.get(root.configuration());
        for (String name : names) if (!Files.isRegularFile(file(from, name))) throw unknown(from, name);
        for (String name : names) {
            Files.delete(file(from, name));
            root.wiring().terminal().out().println(name + " is removed.");
        }
        root.wiring().terminal().out().println("What was read before may be read differently: tocsin rebuild");
        root.wiring().terminal().out().flush();
        return ExitCode.OK;
    }

    /** A name that could lead out of the folder is no name. */
    private static Path file(Path from, String name) {
        if (!ImportedSource.isName(name)) throw unknown(from, name);
        return from.resolve(name + RowLayout.ENDING);
    }

    private static GazetteerFileException unknown(Path from, String name) {
        List<String> known = Imports.listFiles(from).stream()
                .map(file -> String.valueOf(file.getFileName()).replace(RowLayout.ENDING, ""))
                .toList();
        String maybe = Nearest.find(name, known)
                .map(near -> "Maybe you meant \"" + near + "\".")
                .orElse("Maybe look at: tocsin gazetteer list");
        return new GazetteerFileException("There is no source \"" + name + "\" in " + from + ". " + maybe);
    }
}
