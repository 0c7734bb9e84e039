package org.tocsin.cli.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.incident.Speaker;
import org.tocsin.core.incident.TrackRecord;
import org.tocsin.core.statement.Stance;
import org.tocsin.exchange.in.BadInputException;
import org.tocsin.exchange.out.SaidLine;
import org.tocsin.exchange.out.SpeakerJson;
import org.tocsin.exchange.out.SpeakerLine;
import org.tocsin.exchange.out.SpeakerText;
import org.tocsin.store.SpeakerSummary;
import org.tocsin.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What one of those who speak said. */
@Command(
        name = "speaker",
        description = {
            "Prints what a speaker said, when, about what, and how many independent others confirmed or contradicted it;",
            "last published first."
        })
final class SpeakerCommand implements Callable<Integer> {
    private final TocsinCommand root;

    @Parameters(
            paramLabel = "NAME",
            description = "as a text has it: \"the Interior Ministry\"; \"unnamed\" for whoever is not")
    private String name = "";

    @Option(names = "--stance", paramLabel = "STANCE", description = "only these: ${COMPLETION-CANDIDATES}")
    private @Nullable Stance stance;

    @Mixin
    private LimitOption limit = new LimitOption();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private FormatOption format = new FormatOption();

    SpeakerCommand(TocsinCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        PrintWriter out = root.wiring().terminal().out();
        try (Store opened = store.openExisting(root.configuration(), root.line())) {
            SpeakerSummary found = opened.findSpeaker(Speaker.named(name).key())
                    .orElseThrow(() -> new BadInputException("Nobody called \"" + name
                            + "\" speaks first in any report. Maybe look for the name: tocsin speakers --text WORDS."));
            SpeakerLine line = Speaking.line(found, opened.sourceGrades());
            List<SaidLine> said = opened.listUtterances(found.key(), stance, limit.get(), 0).stream()
                    .map(Speaking::line)
                    .toList();
            TrackRecord record = opened.getTrackRecord(found.key());
            if (format.isJson()) out.println(SpeakerJson.write(line, record, said));
            else
                out.print(SpeakerText.write(
                        line, record, said, root.wiring().terminal().ink()));
        }
        out.flush();
        return ExitCode.OK;
    }
}
