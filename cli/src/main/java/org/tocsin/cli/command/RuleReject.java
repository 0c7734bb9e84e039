package org.tocsin.cli.command;

import java.util.List;
import org.tocsin.core.incident.Act;
import org.tocsin.core.incident.Decision;
import org.tocsin.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** These are no accounts of an incident. */
@Command(
        name = "reject",
        description = {
            "These are no incidents: misread, or false reports. Of an incident all its present accounts are rejected;",
            "an account that comes later stands for itself, and the queue shows it."
        })
final class RuleReject extends RulingCommand {
    @Parameters(arity = "1..*", paramLabel = "ID", description = "incidents or accounts")
    private List<String> ids = List.of();

    RuleReject(TocsinCommand root) {
        super(root);
    }

    @Override
    Act act(Store opened, Decision by) {
        return Act.reject(by, new Named(opened).accounts(ids));
    }
}
