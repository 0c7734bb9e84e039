package org.tocsin.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.Neighbourhood;
import org.tocsin.core.incident.Neighbourhoods;
import org.tocsin.core.incident.Ruling;
import org.tocsin.core.incident.Rulings;
import org.tocsin.core.line.Line;
import org.tocsin.core.report.ReportId;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Statement;
import org.tocsin.core.statement.StatementId;

/**
 * Folds anew what new statements or rulings touch, and nothing else. Whole neighbourhoods are taken apart and put together
 * again by the same pure functions that a rebuild uses, so both come to the same incidents.
 */
final class Refolding implements AutoCloseable {
    private final Handle handle;
    private final ChangeBook book;
    private final NearAccounts near;

    Refolding(Handle handle, ChangeBook book, KnownAccounts accounts) {
        this.handle = handle;
        this.book = book;
        this.near = new NearAccounts(handle, accounts);
    }

    /** Statements that have just been stored. */
    void add(Collection<Statement> statements) {
        Accounts.insertConcerns(handle, statements);
        List<Account> accounts = new ArrayList<>();
        Set<StatementId> related = new HashSet<>();
        for (Statement s : statements) {
            if (s instanceof Account a && Neighbourhoods.findReach(a).isPresent()) accounts.add(a);
            related.addAll(Neighbourhoods.concernsOf(s));
        }
        accounts.forEach(near::put);
        Set<String> touched = near.listTouched(accounts);
        for (Ruling r : Anchors.listAbout(handle, idsOf(accounts))) related.addAll(r.accounts());
        addNeighbourhoods(related, touched);
        refold(accounts, touched);
    }

    /** Reports that have just been stored with their statements, of which some may take others back. */
    void retract(Collection<ReportId> reports) {
        Set<String> touched = new TreeSet<>();
        for (ReportId beside : TakenBack.listBeside(handle, reports))
            for (Statement s : Readings.listStatements(handle, beside)) addNeighbourhoods(List.of(s.id()), touched);
        refold(List.of(), touched);
    }

    /** Accounts on which something has just been ruled. */
    void ruled(Collection<StatementId> accounts) {
        Set<String> touched = new TreeSet<>();
        addNeighbourhoods(accounts, touched);
        refold(List.of(), touched);
    }

    private void addNeighbourhoods(Collection<StatementId> accounts, Set<String> touched) {
        touched.addAll(Accounts.listNeighbourhoods(handle, accounts));
    }

    private void refold(List<Account> added, Set<String> touched) {
        if (added.isEmpty() && touched.isEmpty()) return;
        Map<String, String> before = new LinkedHashMap<>();
        Accounts.listMembers(handle, touched).forEach(m -> before.put(m.id(), m.neighbourhood()));
        near.read(before.keySet().stream());
        List<Account> members = new ArrayList<>();
        before.keySet().forEach(id -> members.add(near.get(id)));
        members.addAll(added);
        Rulings rulings = Rulings.of(Anchors.listAbout(handle, idsOf(members)));
        List<Statement> all = new ArrayList<>(members);
        all.addAll(Accounts.listConcerning(handle, members));
        List<Neighbourhood> neighbourhoods = Line.neighbourhoods(all, rulings);
        Accounts.put(handle, neighbourhoods, before);
        replace(Incidents.listRows(handle, touched), fold(neighbourhoods, rulings));
    }

    private Map<Incidents.Row, Incident> fold(Collection<Neighbourhood> neighbourhoods, Rulings rulings) {
        Set<ReportId> takenBack = TakenBack.among(handle, neighbourhoods);
        Map<Incidents.Row, Incident> folded = new LinkedHashMap<>();
        for (Neighbourhood n : neighbourhoods) folded.putAll(fold(n, rulings, takenBack));
        return folded;
    }

    /** The incidents of a neighbourhood. What an outlet took back stays in it, but is no account of an incident. */
    static Map<Incidents.Row, Incident> fold(Neighbourhood n, Rulings rulings, Set<ReportId> takenBack) {
        List<Account> standing = takenBack.isEmpty()
                ? n.accounts()
                : n.accounts().stream()
                        .filter(a -> !takenBack.contains(a.id().report()))
                        .toList();
        if (standing.isEmpty()) return Map.of();
        Map<Incidents.Row, Incident> folded = new LinkedHashMap<>();
        for (Incident i : Line.fold(Neighbourhood.of(standing, n.concerning()), rulings))
            folded.put(Incidents.Row.of(Accounts.nameOf(n), i), i);
        return folded;
    }

    private void replace(Set<Incidents.Row> before, Map<Incidents.Row, Incident> after) {
        book.note(before, after.keySet());
        Incidents.delete(
                handle, before.stream().filter(row -> !after.containsKey(row)).toList());
        after.keySet().removeAll(before);
        Incidents.insert(handle, after);
    }

    @Override
    public void close() {
        near.close();
    }

    private static List<StatementId> idsOf(Collection<? extends Statement> statements) {
        return statements.stream().map(Statement::id).toList();
    }
}
