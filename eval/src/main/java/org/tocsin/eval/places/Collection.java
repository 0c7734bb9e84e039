package org.tocsin.eval.places;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A collection of texts with marked places, in either of the two forms in which such collections are published. */
final class Collection {
    private Collection() {}

    /** Reads an XML file, or a folder of brat files. */
    static List<GoldReport> read(Path path) throws IOException {
        return Files.isDirectory(path) ? BratFolder.read(path) : LglXml.read(path);
    }
}
