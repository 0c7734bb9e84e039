package org.tocsin.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tocsin.core.report.MediaType;
import org.tocsin.core.report.Report;

/** A folder of .txt files, a report each. */
public final class TextFolder {
    private TextFolder() {}

    /**
     * Its reports, in the order of the names of their files.
     *
     * @throws BenchException if it holds none
     */
    public static List<Report> read(Path folder) throws IOException {
        List<Report> reports = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList())
                reports.add(Report.of("bench", null, null, null, MediaType.TEXT, Files.readString(file)));
        }
        if (reports.isEmpty())
            throw new BenchException(
                    "There is no .txt file in " + folder + ". Maybe pass --data samples --set reports.");
        return List.copyOf(reports);
    }
}
