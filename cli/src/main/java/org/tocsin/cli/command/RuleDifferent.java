package org.tocsin.cli.command;

import java.util.List;
import org.tocsin.core.incident.Act;
import org.tocsin.core.incident.Decision;
import org.tocsin.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** These are two events. */
@Command(
        name = "different",
        description = {
            "The first, an incident or an account, is of another event than the others.",
            "To take accounts out of an incident: tocsin rule different ACCOUNT INCIDENT."
        })
final class RuleDifferent extends RulingCommand {
    @Parameters(index = "0", paramLabel = "ID", description = "an incident or account")
    private String first = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "ID",
            description = "that it is not the same event as these")
    private List<String> others = List.of();

    RuleDifferent(TocsinCommand root) {
        super(root);
    }

    @Override
    Act act(Store opened, Decision by) {
        Named named = new Named(opened);
        return Act.different(by, named.accounts(first), named.accounts(others));
    }
}
