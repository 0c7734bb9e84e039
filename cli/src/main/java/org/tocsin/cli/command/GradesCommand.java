package org.tocsin.cli.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.tocsin.core.incident.Grading;
import org.tocsin.exchange.out.GradeJson;
import org.tocsin.exchange.out.GradeText;
import org.tocsin.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** How reliable sources are. */
@Command(
        name = "grades",
        description = {
            "Lists how reliable sources are, by the letters of the Admiralty code: each role, and what the desk noted.",
            "What was replaced is shown too."
        })
final class GradesCommand implements Callable<Integer> {
    private final TocsinCommand root;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private FormatOption format = new FormatOption();

    GradesCommand(TocsinCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        PrintWriter out = root.wiring().terminal().out();
        try (Store opened = store.openExisting(root.configuration(), root.line())) {
            List<Grading> gradings = opened.listGradings();
            if (format.isJson()) out.println(GradeJson.write(gradings));
            else out.print(GradeText.write(gradings, root.wiring().terminal().ink()));
        }
        out.flush();
        return ExitCode.OK;
    }
}
