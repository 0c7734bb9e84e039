package org.tocsin.cli.command;

import java.util.Optional;
import org.tocsin.core.incident.Act;
import org.tocsin.core.incident.Decision;
import org.tocsin.exchange.in.BadInputException;
import org.tocsin.store.RulingEntry;
import org.tocsin.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** A ruling no longer holds. */
@Command(
        name = "undo",
        description = {
            "An earlier ruling, with all of its act, no longer holds. It stays in the log.",
            "To undo an undo brings the ruling back."
        })
final class RuleUndo extends RulingCommand {
    @Parameters(paramLabel = "RULING", description = "the ruling's id, or its beginning: r-0123")
    private String id = "";

    RuleUndo(TocsinCommand root) {
        super(root);
    }

    @Override
    Act act(Store opened, Decision by) {
        RulingEntry entry = Optional.of(id)
                .filter(i -> i.matches("r-[0-9a-f]{2,12}"))
                .flatMap(opened::findRulingByPrefix)
                .orElseThrow(() -> new BadInputException(
                        "There is no ruling \"" + id + "\". Maybe copy its id from \"tocsin rulings\"."));
        if (!entry.inForce())
            throw new BadInputException("The ruling " + entry.ruling().id()
                    + " was undone already. Maybe you want to undo that: look at \"tocsin rulings\".");
        return Act.undo(by, entry.listActInForce(opened.listRulingEntries()));
    }
}
