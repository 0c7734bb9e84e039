package org.tocsin.store;

import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.Series;
import org.tocsin.core.incident.SeriesMembers;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Statement;

/** Derived: accounts of several events told as one, by the days that they count. */
final class SeriesAccounts {
    /** A year of a country can be counted in very many; more help nobody. */
    private static final int MAX_SERIES = 20;

    private static final int MAX_MEMBERS = 500;

    private SeriesAccounts() {}

    static void insert(Handle handle, Collection<? extends Statement> statements) {
        for (Statement s : statements)
            if (s instanceof Account a) SeriesMembers.findDays(a).ifPresent(days -> insert(handle, a, days));
    }

    private static void insert(Handle handle, Account account, DateRange days) {
        handle.createUpdate("INSERT INTO derived_series (id, day_from, day_to) VALUES (:id, :from, :to)")
                .bind("id", account.id().toString())
                .bind("from", days.from().toEpochDay())
                .bind("to", days.to().toEpochDay())
                .execute();
    }

    /** The series that count an incident, the shortest first, each with all that it counts. */
    static List<Series> listCounting(Handle handle, Incident incident) {
        DateRange days = incident.when().value();
        List<Account> accounts = handle.createQuery("""
                        SELECT s.id, s.json FROM derived_series d JOIN derived_statements s ON s.id = d.id
                        WHERE d.day_from <= :from AND d.day_to >= :to ORDER BY d.day_to - d.day_from, d.id
                        """)
                .bind("from", days.from().toEpochDay())
                .bind("to", days.to().toEpochDay())
                .map((row, context) -> Readings.statement(row, Account.class))
                .list();
        return Series.listOf(accounts, List.of(incident)).stream()
                .limit(MAX_SERIES)
                .map(s -> new Series(s.account(), listMembers(handle, s.account())))
                .toList();
    }

    private static List<Incident> listMembers(Handle handle, Account series) {
        return SeriesMembers.findDays(series).stream()
                .flatMap(days -> SeriesMembers.of(series, Incidents.listWithin(handle, days)).stream())
                .limit(MAX_MEMBERS)
                .toList();
    }
}
