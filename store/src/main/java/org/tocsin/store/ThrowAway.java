package org.tocsin.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder for files that nobody wants to keep. */
record ThrowAway(Path folder) implements AutoCloseable {
    static ThrowAway make() {
        try {
            return new ThrowAway(Files.createTempDirectory("tocsin-"));
        } catch (IOException e) {
            throw new StoreException(
                    "No temporary folder can be made: " + e.getMessage() + ". Maybe the disk is full.", e);
        }
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** Deletes what it can; what is left lies in the system's own folder for such files. */
    @Override
    public void close() {
        try (Stream<Path> files = Files.list(folder)) {
            files.map(Path::toFile).forEach(File::delete);
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
