package org.tocsin.cli.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.core.incident.Ruling;
import org.tocsin.core.incident.Rulings;
import org.tocsin.core.line.Reading;
import org.tocsin.core.report.ReportId;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.StatementId;
import org.tocsin.exchange.out.CaseJson;
import org.tocsin.store.RulingEntry;
import org.tocsin.store.Store;

/** The confirmed cases of a store: of several confirmations of one incident the newest. */
final class Cases {
    private final Store store;
    private final Rulings rulings;

    Cases(Store store) {
        this.store = store;
        this.rulings = store.rulings();
    }

    /** In the order in which they were confirmed, last first. */
    List<CaseJson.Confirmed> list() {
        List<CaseJson.Confirmed> cases = new ArrayList<>();
        Set<StatementId> taken = new HashSet<>();
        for (RulingEntry e : store.listRulingEntries())
            if (e.inForce() && e.ruling() instanceof Ruling.Confirmation c && taken.addAll(e.accounts()))
                cases.add(confirmed(c, e.accounts()));
        return cases;
    }

    private CaseJson.Confirmed confirmed(Ruling.Confirmation c, List<StatementId> ids) {
        List<Reading> readings = ids.stream()
                .map(StatementId::report)
                .distinct()
                .flatMap((ReportId r) -> store.findReading(r).stream())
                .toList();
        List<Account> accounts = readings.stream()
                .flatMap(r -> r.listAccounts().stream())
                .filter(a -> ids.contains(a.id()))
                .toList();
        return new CaseJson.Confirmed(c.id(), c.by(), c.confirmed(), accounts, readings, apart(ids));
    }

    private List<StatementId> apart(List<StatementId> ids) {
        Set<StatementId> apart = new HashSet<>();
        for (Ruling r : rulings.newestFirst())
            if (r instanceof Ruling.DifferentEvents d && ids.contains(d.a()) != ids.contains(d.b()))
                apart.add(ids.contains(d.a()) ? d.b() : d.a());
        return apart.stream().sorted().toList();
    }
}
