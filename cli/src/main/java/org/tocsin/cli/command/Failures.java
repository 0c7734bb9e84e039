package org.tocsin.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.tocsin.cli.config.ConfigurationException;
import org.tocsin.cli.terminal.ErrorText;
import org.tocsin.cli.wiring.PortTakenException;
import org.tocsin.exchange.in.BadInputException;
import org.tocsin.reader.gazetteer.imported.GazetteerFileException;
import org.tocsin.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into two lines for people and an exit code for programs. */
final class Failures {
    private final TocsinCommand root;

    Failures(TocsinCommand root) {
        this.root = root;
    }

    int ofUse(ParameterException problem, @SuppressWarnings("unused") String[] arguments) {
        CommandLine command = problem.getCommandLine();
        PrintWriter err = root.wiring().terminal().err();
        String message = String.valueOf(problem.getMessage());
        String maybe = message.contains(" Maybe ")
                ? ""
                : " Maybe look at: " + command.getCommandSpec().qualifiedName() + " --help";
        ErrorText.print(err, message + (message.endsWith(".") || maybe.isEmpty() ? "" : ".") + maybe);
        if (problem instanceof UnmatchedArgumentException) UnmatchedArgumentException.printSuggestions(problem, err);
        err.flush();
        return ExitCode.BAD_USE;
    }

    @SuppressWarnings("unused") // picocli's signature
    int ofWork(Exception problem, CommandLine command, ParseResult parsed) {
        PrintWriter err = root.wiring().terminal().err();
        int code = codeOf(problem);
        ErrorText.print(err, messageOf(problem, code));
        if (root.isDebug()) problem.printStackTrace(err);
        err.flush();
        return code;
    }

    private static int codeOf(Exception problem) {
        return switch (problem) {
            case BadInputException e -> ExitCode.BAD_INPUT;
            case GazetteerFileException e -> ExitCode.BAD_INPUT;
            case ConfigurationException e -> ExitCode.BAD_USE;
            case StoreException e -> ExitCode.STORE;
            case PortTakenException e -> ExitCode.STORE;
            case IOException e -> ExitCode.STORE;
            case UncheckedIOException e -> ExitCode.STORE;
            default -> ExitCode.INTERNAL;
        };
    }

    private String messageOf(Exception problem, int code) {
        String message = String.valueOf(problem.getMessage());
        if (code == ExitCode.INTERNAL)
            return "Something went wrong inside: " + problem + "."
                    + (root.isDebug() ? "" : " Maybe run it again with --debug and report what it shows.");
        return message.contains("Maybe ") ? message : message + " Maybe its folder is missing, full, or not yours.";
    }
}
