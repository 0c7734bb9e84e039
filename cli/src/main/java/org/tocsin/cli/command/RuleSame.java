package org.tocsin.cli.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.core.incident.Act;
import org.tocsin.core.incident.Decision;
import org.tocsin.core.statement.StatementId;
import org.tocsin.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** These are one event. */
@Command(name = "same", description = "These incidents, or accounts, are of one event.")
final class RuleSame extends RulingCommand {
    @Parameters(arity = "2..*", paramLabel = "ID", description = "incidents or accounts")
    private List<String> ids = List.of();

    RuleSame(TocsinCommand root) {
        super(root);
    }

    @Override
    Act act(Store opened, Decision by) {
        Named named = new Named(opened);
        Set<StatementId> accounts = new LinkedHashSet<>();
        for (String id : ids)
            if (!accounts.addAll(named.accounts(id)))
                throw new IllegalArgumentException(id + " is there already. Maybe another was meant.");
        return Act.same(by, accounts);
    }
}
