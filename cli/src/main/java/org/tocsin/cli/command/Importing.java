package org.tocsin.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.cli.terminal.Progress;
import org.tocsin.cli.terminal.Terminal;
import org.tocsin.core.report.Report;
import org.tocsin.exchange.in.Found;
import org.tocsin.exchange.in.ImportProblem;
import org.tocsin.exchange.in.Intake;
import org.tocsin.exchange.in.ReportFiles;
import org.tocsin.store.ImportSummary;
import org.tocsin.store.Store;

/** One import: shows its progress, tells its problems, remembers the newest day. */
final class Importing {
    /** So many problems are told one by one; more would hide what matters. */
    private static final int TOLD = 50;

    private final List<Path> files;
    private final ReportFiles reports;
    private final Terminal terminal;
    private final long bytes;
    private long bytesDone;
    private long problems;
    private @Nullable LocalDate newest;

    private Importing(List<Path> files, Intake intake, Terminal terminal) {
        this.files = files;
        this.reports = new ReportFiles(intake);
        this.terminal = terminal;
        this.bytes = files.stream().mapToLong(Importing::size).sum();
    }

    /** @throws org.tocsin.exchange.in.BadInputException where a path leads nowhere */
    static Importing of(List<Path> paths, Intake intake, Terminal terminal) {
        return new Importing(
                paths.stream().flatMap(p -> ReportFiles.list(p).stream()).toList(), intake, terminal);
    }

    ImportSummary into(Store store) {
        try (Progress progress = new Progress(terminal, "reports");
                Stream<Found> found = reports.stream(files)) {
            Stream<Report> good = found.flatMap(f -> keep(f, progress).stream());
            ImportSummary summary = store.receiveAll(good, (done, total) -> progress.at(done, share()));
            if (problems > TOLD) progress.say((problems - TOLD) + " more problems are not shown.");
            return summary;
        }
    }

    long problems() {
        return problems;
    }

    /** The day of the newest report. */
    Optional<LocalDate> findNewest() {
        return Optional.ofNullable(newest);
    }

    String words(ImportSummary summary) {
        return String.format(
                Locale.ROOT,
                "%,d new reports, %,d known already, %,d not readable; %,d statements; incidents: %,d new, %,d changed, %,d gone.",
                summary.added(),
                summary.alreadyKnown(),
                problems,
                summary.statements(),
                summary.incidents().added().size(),
                summary.incidents().changed().size(),
                summary.incidents().removed().size());
    }

    private Optional<Report> keep(Found found, Progress progress) {
        bytesDone += found.bytes();
        return switch (found) {
            case Found.OfReport one -> {
                note(one.report());
                yield Optional.of(one.report());
            }
            case ImportProblem problem -> {
                problems++;
                if (problems <= TOLD) progress.say(problem.toString());
                yield Optional.empty();
            }
        };
    }

    private void note(Report report) {
        if (report.published() == null) return;
        LocalDate day = report.published().day();
        if (newest == null || day.isAfter(newest)) newest = day;
    }

    private double share() {
        return bytes == 0 ? -1 : (double) bytesDone / bytes;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
