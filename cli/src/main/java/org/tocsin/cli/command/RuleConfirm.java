package org.tocsin.cli.command;

import org.tocsin.core.incident.Act;
import org.tocsin.core.incident.Decision;
import org.tocsin.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** An incident is right. */
@Command(
        name = "confirm",
        description = {
            "The incident is right as it stands: one event, with these values. It leaves the queue until a value changes,",
            "and \"tocsin export-cases\" writes it as training data."
        })
final class RuleConfirm extends RulingCommand {
    @Parameters(paramLabel = "ID", description = "an incident")
    private String id = "";

    RuleConfirm(TocsinCommand root) {
        super(root);
    }

    @Override
    Act act(Store opened, Decision by) {
        return Act.confirm(by, new Named(opened).incident(id));
    }
}
