package org.tocsin.cli.command;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.IncidentId;
import org.tocsin.core.report.Report;
import org.tocsin.core.report.ReportId;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.StatementId;
import org.tocsin.exchange.in.BadInputException;
import org.tocsin.store.Store;

/** Finds what is named on the command line: an incident, or an account as REPORT-sN. */
final class Named {
    private static final Pattern ACCOUNT = Pattern.compile("([0-9a-f]{4,64})-s([1-9][0-9]{0,5})");

    private final Store store;

    Named(Store store) {
        this.store = store;
    }

    /** The accounts of an incident, or the one account that is named. */
    Set<StatementId> accounts(String name) {
        Matcher account = ACCOUNT.matcher(name);
        return account.matches()
                ? Set.of(account(name, account))
                : new LinkedHashSet<>(incident(name).evidence().listAccountIds());
    }

    /** The accounts of all that is named, each once. */
    Set<StatementId> accounts(Collection<String> names) {
        Set<StatementId> accounts = new LinkedHashSet<>();
        for (String name : names) accounts.addAll(accounts(name));
        return accounts;
    }

    /** The incident of that id, or the one that holds the account of that id. */
    Incident incident(String name) {
        Matcher account = ACCOUNT.matcher(name);
        if (account.matches()) {
            StatementId id = account(name, account);
            return store.findIncidentOf(id)
                    .orElseThrow(() -> new BadInputException("The account " + name
                            + " is in no incident. Maybe it was rejected, tells of a series, or has no day or place."));
        }
        if (!name.startsWith("i-"))
            throw new BadInputException(
                    "\"" + name + "\" is neither an incident nor an account."
                            + " Maybe copy an id from \"tocsin incidents\": i-0123456789ab-1, or an account's: 0123456789ab-s1.");
        return store.findIncident(incidentId(name))
                .orElseThrow(() -> new BadInputException("There is no incident " + name
                        + ". Maybe it was joined with another or rejected since: look at \"tocsin rulings\"."));
    }

    private static IncidentId incidentId(String name) {
        try {
            return new IncidentId(name);
        } catch (IllegalArgumentException e) {
            throw new BadInputException(String.valueOf(e.getMessage()), e);
        }
    }

    private StatementId account(String name, Matcher m) {
        ReportId report = store.findReportByPrefix(m.group(1))
                .map(Report::id)
                .orElseThrow(() -> new BadInputException(
                        "No report's id begins with " + m.group(1) + ". Maybe it is in another store: --store FILE."));
        StatementId id = new StatementId(report, Integer.parseInt(m.group(2)));
        boolean isAccount =
                store.listStatements(report).stream().anyMatch(s -> s instanceof Account && s.id().equals(id));
        if (!isAccount)
            throw new BadInputException(name + " is no account. Maybe look at the report's statements on its page.");
        return id;
    }
}
