package org.tocsin.reader.gazetteer.importing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.reader.gazetteer.imported.GazetteerFileException;

/** One import at a time writes into a folder. The operating system gives the lock back when the program is killed. */
final class FolderLock implements AutoCloseable {
    /** With this begin the names of folders in which an import works. */
    static final String WORK = ".work-";

    private final Path folder;
    private final FileChannel channel;

    FolderLock(Path folder) throws IOException {
        this.folder = folder;
        channel = FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock() == null) {
            channel.close();
            throw new GazetteerFileException(
                    "Another import writes into " + folder + ". Maybe wait until it has ended.");
        }
    }

    private @Nullable FileLock lock() throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Removes what killed imports left. */
    void sweep() throws IOException {
        List<Path> left;
        try (Stream<Path> all = Files.list(folder)) {
            left = all.filter(p -> String.valueOf(p.getFileName()).startsWith(WORK))
                    .toList();
        }
        for (Path work : left) delete(work);
    }

    /** A folder with all that is in it. */
    static void delete(Path work) throws IOException {
        Files.walkFileTree(work, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException problem) throws IOException {
                if (problem != null) throw problem;
                Files.delete(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Sees that a new name in the folder is on the disk. Windows cannot open folders, and does without. */
    static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // The file itself is on the disk; at worst the old one comes back after a power cut.
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
