package org.tocsin.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.cli.wiring.Wiring;
import org.tocsin.core.caveat.Caveat;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.Rulings;
import org.tocsin.core.line.Line;
import org.tocsin.core.line.Reading;
import org.tocsin.core.report.Published;
import org.tocsin.core.report.Report;
import org.tocsin.exchange.in.BadInputException;
import org.tocsin.exchange.in.Found;
import org.tocsin.exchange.in.Heading;
import org.tocsin.exchange.in.ImportProblem;
import org.tocsin.exchange.in.Intake;
import org.tocsin.exchange.in.ReportFiles;
import org.tocsin.exchange.out.ReadingJson;
import org.tocsin.exchange.out.ReadingText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads one report and shows what it says. Keeps nothing. */
@Command(
        name = "read",
        description = {
            "Reads one report and shows who says what, and the incidents. Keeps nothing.",
            "The report is a file, a page on the web, or what is piped in (-)."
        })
final class ReadCommand implements Callable<Integer> {
    private final TocsinCommand root;

    @Parameters(paramLabel = "FILE|-|URL", description = "the report: a file, - for standard input, or a web address")
    private String source = "";

    @Option(names = "--outlet", paramLabel = "NAME", description = "who published it; wins over what the report says")
    private @Nullable String outlet;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "when: 2025-11-27 or 2025-11-27T18:30:00+05:00; wins over what the report says")
    private @Nullable Published published;

    @Mixin
    private FormatOption format = new FormatOption();

    ReadCommand(TocsinCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        Wiring wiring = root.wiring();
        Intake intake = new Intake(wiring.pages(), Heading.of(outlet, published), Heading.of(UnknownOutlet.NAME, null));
        Reading reading = noteOutlet(root.line().read(report(intake)));
        List<Incident> incidents = Line.incidents(reading.statements(), Rulings.NONE);
        wiring.terminal()
                .out()
                .println(
                        format.isJson()
                                ? ReadingJson.write(reading, incidents)
                                : new ReadingText(wiring.terminal().ink()).write(reading, incidents));
        wiring.terminal().out().flush();
        return ExitCode.OK;
    }

    private Report report(Intake intake) throws IOException {
        if (source.equals("-")) return piped(intake);
        if (source.startsWith("http://") || source.startsWith("https://"))
            return root.wiring().web().apply(source).report(intake);
        return file(intake, Path.of(source));
    }

    private Report piped(Intake intake) throws IOException {
        byte[] bytes = root.wiring().terminal().in().readNBytes(ReportFiles.MAX_BYTES + 1);
        if (bytes.length > ReportFiles.MAX_BYTES)
            throw new BadInputException("The input has more than " + ReportFiles.MAX_BYTES
                    + " bytes. Maybe it is several reports; import them as files.");
        return intake.bytes(bytes, Heading.NONE);
    }

    private static Report file(Intake intake, Path file) {
        if (Files.isDirectory(file))
            throw new BadInputException(file + " is a folder. Maybe import it: tocsin import " + file);
        try (var found = new ReportFiles(intake).stream(List.of(file))) {
            List<Found> two = found.limit(2).toList();
            if (two.size() != 1)
                throw new BadInputException(file + " holds " + (two.isEmpty() ? "no report" : "several reports")
                        + ". Maybe import it: tocsin import " + file);
            return switch (two.getFirst()) {
                case Found.OfReport one -> one.report();
                case ImportProblem problem -> throw new BadInputException(problem.toString());
            };
        }
    }

    private static Reading noteOutlet(Reading reading) {
        if (!reading.report().outlet().equals(UnknownOutlet.NAME)) return reading;
        List<Caveat> caveats = new ArrayList<>(reading.caveats());
        caveats.addFirst(new UnknownOutlet());
        return new Reading(reading.report(), reading.article(), reading.statements(), caveats, reading.readerVersion());
    }
}
