package org.tocsin.cli.command;

import java.time.LocalDate;
import org.tocsin.cli.wiring.Wiring;
import org.tocsin.core.report.Published;
import picocli.CommandLine;

/** All commands, in the order of the help. */
public final class Commands {
    private Commands() {}

    /** The command line over what the commands are given. */
    public static CommandLine line(Wiring wiring) {
        TocsinCommand root = new TocsinCommand(wiring);
        CommandLine line = new CommandLine(root)
                .addSubcommand(new DemoCommand(root))
                .addSubcommand(new ServeCommand(root))
                .addSubcommand(new ReadCommand(root))
                .addSubcommand(new ImportCommand(root))
                .addSubcommand(new IncidentsCommand(root))
                .addSubcommand(new SitesCommand(root))
                .addSubcommand(new WarningsCommand(root))
                .addSubcommand(RuleCommand.line(root))
                .addSubcommand(new RulingsCommand(root))
                .addSubcommand(new QueueCommand(root))
                .addSubcommand(new SpeakersCommand(root))
                .addSubcommand(new SpeakerCommand(root))
                .addSubcommand(new GradeCommand(root))
                .addSubcommand(new GradesCommand(root))
                .addSubcommand(new ExportCasesCommand(root))
                .addSubcommand(new RebuildCommand(root))
                .addSubcommand(new CommandLine(new GazetteerCommand(root))
                        .addSubcommand(new GazetteerImportCommand(root))
                        .addSubcommand(new GazetteerListCommand(root))
                        .addSubcommand(new GazetteerRemoveCommand(root)))
                .addSubcommand(new BenchCommand(root))
                .addSubcommand(new CheckCommand(root));
        return line.registerConverter(LocalDate.class, DayOption::day)
                .registerConverter(Published.class, DayOption::published)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(100)
                .setOut(wiring.terminal().out())
                .setErr(wiring.terminal().err())
                .setParameterExceptionHandler(new Failures(root)::ofUse)
                .setExecutionExceptionHandler(new Failures(root)::ofWork);
    }
}
