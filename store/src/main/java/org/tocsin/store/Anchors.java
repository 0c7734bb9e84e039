package org.tocsin.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.incident.Anchor;
import org.tocsin.core.incident.Ruling;
import org.tocsin.core.incident.RulingId;
import org.tocsin.core.incident.Rulings;
import org.tocsin.core.line.Reading;
import org.tocsin.core.report.ReportId;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.StatementId;

/** Derived: which account, as it is read now, each ruling is about. */
final class Anchors {
    private Anchors() {}

    /** What a new ruling holds on to. */
    static List<Anchor> of(Handle handle, Ruling ruling) {
        Readers readers = new Readers(handle);
        return ruling.accounts().stream().map(readers::anchor).toList();
    }

    /** Finds the accounts of rulings that have just been noted, or that a rebuild has to find again. */
    static void put(Handle handle, Collection<RulingLog.Logged> rulings) {
        Readers readers = new Readers(handle);
        for (RulingLog.Logged logged : rulings) put(handle, logged, readers);
    }

    private static void put(Handle handle, RulingLog.Logged logged, Readers readers) {
        if (logged.ruling() instanceof Ruling.Withdrawal) return;
        for (int i = 0; i < logged.anchors().size(); i++) {
            Anchor anchor = logged.anchors().get(i);
            handle.createUpdate("""
                            INSERT INTO derived_anchors (ruling, position, report_id, account)
                            VALUES (:ruling, :position, :report, :account)
                            ON CONFLICT (ruling, position) DO UPDATE SET account = excluded.account
                            """)
                    .bind("ruling", logged.id().value())
                    .bind("position", i)
                    .bind("report", anchor.account().report().value())
                    .bind(
                            "account",
                            readers.find(anchor).map(StatementId::toString).orElse(null))
                    .execute();
        }
    }

    /** Reports have just been read: rulings that came before them may find their accounts. */
    static void refresh(Handle handle, Collection<ReportId> reports) {
        if (RulingLog.last(handle) == 0) return;
        List<String> rulings = handle.createQuery("SELECT DISTINCT ruling FROM derived_anchors"
                        + " WHERE report_id IN (SELECT value FROM json_each(:ids))")
                .bind("ids", Rows.list(reports.stream().map(ReportId::value).toList()))
                .mapTo(String.class)
                .list();
        List<RulingLog.Logged> found = new ArrayList<>();
        for (String id : rulings) RulingLog.find(handle, new RulingId(id)).ifPresent(found::add);
        put(handle, found);
    }

    /** The accounts of a ruling as they are read now, by their place in it; null where one is not read. */
    static List<@Nullable StatementId> accountsOf(Handle handle, RulingId ruling) {
        List<@Nullable StatementId> accounts = new ArrayList<>();
        handle.createQuery("SELECT account FROM derived_anchors WHERE ruling = :id ORDER BY position")
                .bind("id", ruling.value())
                .map((row, context) -> Optional.ofNullable(row.getString("account")))
                .forEach(a -> accounts.add(a.map(StatementId::parse).orElse(null)));
        return accounts;
    }

    /** The rulings that name one of the accounts, and whatever withdraws them. */
    static List<RulingLog.Logged> listLogged(Handle handle, Collection<StatementId> accounts) {
        if (RulingLog.last(handle) == 0) return List.of();
        Map<String, RulingLog.Logged> found = new LinkedHashMap<>();
        for (String id : handle.createQuery("SELECT DISTINCT ruling FROM derived_anchors"
                        + " WHERE account IN (SELECT value FROM json_each(:ids))")
                .bind("ids", Rows.list(accounts))
                .mapTo(String.class)
                .list()) RulingLog.find(handle, new RulingId(id)).ifPresent(l -> found.put(id, l));
        return RulingLog.withWithdrawals(handle, found.values());
    }

    /** The rulings in force that name one of the accounts, over the accounts as they are read now. */
    static List<Ruling> listAbout(Handle handle, Collection<StatementId> accounts) {
        return present(listLogged(handle, accounts), id -> accountsOf(handle, id));
    }

    /** All rulings in force, over the accounts as they are read now. */
    static List<Ruling> listAll(Handle handle) {
        Map<String, List<@Nullable StatementId>> all = new HashMap<>();
        handle.createQuery("SELECT ruling, account FROM derived_anchors ORDER BY ruling, position")
                .map((row, context) ->
                        Map.entry(row.getString("ruling"), Optional.ofNullable(row.getString("account"))))
                .forEach(e -> all.computeIfAbsent(e.getKey(), k -> new ArrayList<>())
                        .add(e.getValue().map(StatementId::parse).orElse(null)));
        return present(RulingLog.list(handle), id -> all.getOrDefault(id.value(), List.of()));
    }

    /** The rulings that do not find one of their accounts. */
    static List<RulingLog.Logged> listLost(Handle handle) {
        List<RulingLog.Logged> found = new ArrayList<>();
        for (String id : handle.createQuery("SELECT DISTINCT ruling FROM derived_anchors WHERE account IS NULL")
                .mapTo(String.class)
                .list()) RulingLog.find(handle, new RulingId(id)).ifPresent(found::add);
        return found;
    }

    private static List<Ruling> present(
            List<RulingLog.Logged> logged, Function<RulingId, List<@Nullable StatementId>> accountsOf) {
        List<Ruling> noted = logged.stream().map(RulingLog.Logged::ruling).toList();
        return Rulings.inForce(noted).stream()
                .flatMap(r -> over(r, accountsOf.apply(r.id())).stream())
                .toList();
    }

    /** A ruling over the accounts of today; empty where it lost what it needs, or two accounts have become one. */
    private static Optional<Ruling> over(Ruling ruling, List<@Nullable StatementId> now) {
        List<StatementId> found = new ArrayList<>();
        for (@Nullable StatementId id : now) if (id != null) found.add(id);
        boolean enough = ruling instanceof Ruling.Confirmation ? !found.isEmpty() : found.size() == now.size();
        boolean compares = ruling instanceof Ruling.SameEvent || ruling instanceof Ruling.DifferentEvents;
        if (!enough || found.isEmpty() || (compares && found.get(0).equals(found.get(1)))) return Optional.empty();
        return Optional.of(found.equals(ruling.accounts()) ? ruling : ruling.over(found));
    }

    /** Readings that were looked up once. */
    private static final class Readers {
        private final Handle handle;
        private final Map<ReportId, Optional<Reading>> known = new HashMap<>();

        Readers(Handle handle) {
            this.handle = handle;
        }

        private Optional<Reading> reading(ReportId report) {
            return known.computeIfAbsent(report, id -> Readings.find(handle, id));
        }

        Anchor anchor(StatementId account) {
            return reading(account.report()).stream()
                    .flatMap(r -> r.listAccounts().stream()
                            .filter(a -> a.id().equals(account))
                            .map((Account a) -> Anchor.of(a, r.article())))
                    .findFirst()
                    .orElseGet(() -> Anchor.bare(account));
        }

        Optional<StatementId> find(Anchor anchor) {
            return reading(anchor.account().report()).flatMap(r -> anchor.find(r.article(), r.listAccounts()));
        }
    }
}
