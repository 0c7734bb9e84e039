package org.tocsin.reader.gazetteer.importing;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tocsin.reader.gazetteer.imported.GazetteerFileException;

/** Walks a folder and its sub-folders by name, so that the same files always come in the same order. */
final class InputFolder {
    /** Who's On First nests four folders deep; links are not followed. */
    private static final int DEEPEST = 20;

    private InputFolder() {}

    /** What is done with a file. */
    interface Visitor {
        void visit(Input input) throws IOException;
    }

    static void walk(Path path, Visitor visitor) throws IOException {
        walk(path, visitor, DEEPEST);
    }

    private static void walk(Path path, Visitor visitor, int deeper) throws IOException {
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) visit(path, visitor);
            return;
        }
        if (deeper == 0)
            throw new GazetteerFileException(path + " lies " + DEEPEST + " folders deep. Maybe name a folder inside.");
        List<Path> children;
        try (Stream<Path> all = Files.list(path)) {
            children = all.sorted().toList();
        }
        for (Path child : children) walk(child, visitor, deeper - 1);
    }

    /** Java reads the directory of an archive anew unless it is open: once for each of a million records. */
    private static void visit(Path path, Visitor visitor) throws IOException {
        Closeable held = Input.hold(path);
        try {
            for (Input input : Input.list(path)) visitor.visit(input);
        } finally {
            held.close();
        }
    }
}
