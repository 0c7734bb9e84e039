package org.tocsin.cli.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.incident.SourceGrades;
import org.tocsin.core.statement.SourceRole;
import org.tocsin.exchange.out.SpeakerJson;
import org.tocsin.exchange.out.SpeakerLine;
import org.tocsin.exchange.out.SpeakerText;
import org.tocsin.store.SpeakerQuery;
import org.tocsin.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Those who speak. */
@Command(
        name = "speakers",
        description = {
            "Lists who says things first, as far as the texts tell, each with its grade; who said most comes first.",
            "An outlet that only passes on what others say is not among them."
        })
final class SpeakersCommand implements Callable<Integer> {
    private final TocsinCommand root;

    @Option(names = "--text", paramLabel = "WORDS", description = "only those whose names hold this")
    private String text = "";

    @Option(names = "--role", paramLabel = "ROLE", description = "only these: ${COMPLETION-CANDIDATES}")
    private @Nullable SourceRole role;

    @Mixin
    private LimitOption limit = new LimitOption();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private FormatOption format = new FormatOption();

    SpeakersCommand(TocsinCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        PrintWriter out = root.wiring().terminal().out();
        SpeakerQuery query = new SpeakerQuery(text, role, limit.get(), 0);
        try (Store opened = store.openExisting(root.configuration(), root.line())) {
            SourceGrades grades = opened.sourceGrades();
            List<SpeakerLine> lines = opened.listSpeakers(query).stream()
                    .map(s -> Speaking.line(s, grades))
                    .toList();
            if (format.isJson()) out.println(SpeakerJson.write(lines));
            else
                out.print(
                        lines.isEmpty()
                                ? "None.\n"
                                : SpeakerText.write(
                                        lines, root.wiring().terminal().ink()));
            out.flush();
            long more = opened.countSpeakers(query) - lines.size();
            if (more > 0) root.wiring().terminal().err().println(more + " more. Maybe raise --limit.");
        }
        return ExitCode.OK;
    }
}
