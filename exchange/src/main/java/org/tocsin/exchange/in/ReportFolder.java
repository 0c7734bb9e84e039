package org.tocsin.exchange.in;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Walks a folder for files of reports. Links are followed to files inside the folder only, so that no link leads out of it. */
final class ReportFolder extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Path realRoot;
    private final Set<String> endings;
    private final List<Path> files = new ArrayList<>();

    private ReportFolder(Path root, Set<String> endings) throws IOException {
        this.root = root;
        this.realRoot = root.toRealPath();
        this.endings = endings;
    }

    static List<Path> list(Path root, Set<String> endings) {
        try {
            ReportFolder folder = new ReportFolder(root, endings);
            Files.walkFileTree(root.toRealPath().equals(root.toAbsolutePath()) ? root : root.toRealPath(), folder);
            Collections.sort(folder.files);
            return List.copyOf(folder.files);
        } catch (IOException e) {
            throw new BadInputException("The folder " + root + " cannot be read. Maybe its permissions forbid it.", e);
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return !folder.equals(root) && !folder.equals(realRoot) && isHidden(folder)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (!isHidden(file) && ReportFiles.hasEnding(file, endings) && isInside(file, attributes)) files.add(file);
        return FileVisitResult.CONTINUE;
    }

    /** A file that cannot be looked at is passed over; opening it will say why. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        return FileVisitResult.CONTINUE;
    }

    private boolean isInside(Path file, BasicFileAttributes attributes) throws IOException {
        if (attributes.isRegularFile()) return true;
        if (!attributes.isSymbolicLink() || !Files.isRegularFile(file)) return false;
        return file.toRealPath().startsWith(realRoot);
    }

    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }
}
