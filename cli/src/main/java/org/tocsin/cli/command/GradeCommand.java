package org.tocsin.cli.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.incident.Decision;
import org.tocsin.core.incident.GradedSource;
import org.tocsin.core.incident.Grading;
import org.tocsin.core.statement.Reliability;
import org.tocsin.core.statement.SourceRole;
import org.tocsin.exchange.in.BadInputException;
import org.tocsin.exchange.out.GradeText;
import org.tocsin.store.Store;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Grades a source. */
@Command(
        name = "grade",
        description = {
            "Notes how reliable a source is, from A (completely) to E (not at all), F (cannot be judged); \"-\" takes the",
            "desk's grade back. The newest holds, nothing is deleted, and no incident is changed by it."
        })
final class GradeCommand implements Callable<Integer> {
    private final TocsinCommand root;

    @Parameters(paramLabel = "GRADE", description = "A, B, C, D, E, F, or -")
    private String grade = "";

    @ArgGroup(multiplicity = "1")
    private Whom whom = new Whom();

    @Mixin
    private AuthorOptions options = new AuthorOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    GradeCommand(TocsinCommand root) {
        this.root = root;
    }

    /** One source, or all of a role. */
    private static final class Whom {
        @Option(names = "--source", paramLabel = "NAME", description = "an outlet, an agency, an official: by its name")
        private @Nullable String name;

        @Option(
                names = "--role",
                paramLabel = "ROLE",
                description = "everybody of a role who has no grade by name: ${COMPLETION-CANDIDATES}")
        private @Nullable SourceRole role;

        GradedSource source() {
            if (role != null) return new GradedSource.InRole(role);
            return new GradedSource.Named(name == null ? "" : name);
        }
    }

    @Override
    public Integer call() {
        Decision by = options.decision(root.wiring().folders().environment());
        PrintWriter out = root.wiring().terminal().out();
        try (Store opened = store.openExisting(root.configuration(), root.line())) {
            Grading grading = new Grading(by, whom.source(), reliability());
            opened.grade(grading);
            out.println("Noted: " + GradeText.words(grading));
        } catch (IllegalArgumentException e) {
            throw new BadInputException(String.valueOf(e.getMessage()), e);
        }
        out.flush();
        return ExitCode.OK;
    }

    private @Nullable Reliability reliability() {
        if (grade.equals("-")) return null;
        return Reliability.findByLetter(grade)
                .orElseThrow(() -> new BadInputException(
                        "\"" + grade + "\" is no grade. Maybe write one of A to F, or - for the shipped one."));
    }
}
