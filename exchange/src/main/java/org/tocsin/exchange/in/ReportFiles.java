package org.tocsin.exchange.in;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tocsin.core.report.Report;

/**
 * Reports from files and folders: {@code .txt}, {@code .html}, {@code .htm}, {@code .jsonl} (a JSON object a line) and
 * {@code .json} (the same, or one object, or an array). One bad report does not stop the others: it becomes an
 * {@link ImportProblem}.
 */
public final class ReportFiles {
    /** The most bytes that one report may have, before anything is decoded. */
    public static final int MAX_BYTES = 10_000_000;

    private static final Set<String> ENDINGS = Set.of("txt", "html", "htm", "jsonl", "ndjson", "json");

    private final Intake intake;

    public ReportFiles(Intake intake) {
        this.intake = intake;
    }

    /**
     * The files of reports under a path, sorted: the file itself, or what a folder holds, at any depth. In folders, hidden
     * files and other endings are passed over, and links are followed only to files inside the folder.
     *
     * @throws BadInputException where there is no such file or folder
     */
    public static List<Path> list(Path path) {
        if (Files.isRegularFile(path)) return List.of(path);
        if (!Files.isDirectory(path))
            throw new BadInputException("No such file or folder: " + path + ". Maybe check the spelling.");
        return ReportFolder.list(path, ENDINGS);
    }

    /** The reports and problems of files and folders, in order. Close the stream: it holds a file open. */
    public Stream<Found> stream(List<Path> paths) {
        return paths.stream().flatMap(p -> list(p).stream()).flatMap(this::streamFile);
    }

    private Stream<Found> streamFile(Path file) {
        return switch (ending(file)) {
            case "jsonl", "ndjson" -> JsonLines.stream(file, new JsonReports(intake));
            case "json" -> JsonFile.stream(file, new JsonReports(intake));
            case "html", "htm" -> Stream.of(one(file, () -> intake.page(decoded(file), Heading.NONE)));
            case "txt" -> Stream.of(one(file, () -> intake.text(decoded(file), Heading.NONE)));
            default -> Stream.of(one(file, () -> intake.bytes(bytes(file), Heading.NONE)));
        };
    }

    private static Found one(Path file, Supplier<Report> read) {
        try {
            return new Found.OfReport(file, 0, Files.size(file), read.get());
        } catch (BadInputException e) {
            return new ImportProblem(file, 0, sizeOf(file), String.valueOf(e.getMessage()));
        } catch (IOException | UncheckedIOException e) {
            return new ImportProblem(file, 0, sizeOf(file), unreadable(e));
        }
    }

    static String unreadable(Exception e) {
        return "It cannot be read: " + e.getMessage() + ". Maybe its permissions forbid it.";
    }

    static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    private static String decoded(Path file) {
        return TextBytes.decode(bytes(file));
    }

    /** All bytes of a file that is not too large. */
    static byte[] bytes(Path file) {
        try (var in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) throw tooLarge(sizeOf(file));
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BadInputException tooLarge(long bytes) {
        return new BadInputException("It has " + bytes + " bytes; a report may have " + MAX_BYTES
                + ". Maybe it holds several reports: write them as JSON lines.");
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether a file's name ends as files of reports do. */
    static boolean hasEnding(Path file, Set<String> endings) {
        return endings.contains(ending(file));
    }
}
