package org.tocsin.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.tocsin.core.incident.Neighbourhoods;
import org.tocsin.core.incident.Rulings;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.statement.Account;

/**
 * Finds the accounts that new ones touch, by the keys under which they are kept. In one folding the same accounts are met again and
 * again, so each is read from the file once.
 */
final class NearAccounts implements AutoCloseable {
    /** By key, and of those that are near enough: the table is large, and a row is compared sooner than an account is read. */
    private static final String FIND = """
            SELECT a.id, a.neighbourhood FROM json_each(?) j CROSS JOIN derived_account_keys k ON k.key = j.value
                CROSS JOIN derived_accounts a ON a.row = k.account
            WHERE a.day_from <= ? AND a.day_to >= ? AND a.south <= ? AND a.north >= ? AND a.west <= ? AND a.east >= ?
            """;

    private final Handle handle;
    private final KeptStatements.Taken taken;
    private final PreparedStatement find;
    private final KnownAccounts recent;

    /** One folding needs all that it met, however many. */
    private final Map<String, Account> known = new HashMap<>();

    NearAccounts(Handle handle, KnownAccounts recent) {
        this.handle = handle;
        this.recent = recent;
        recent.check(handle);
        try {
            this.taken = KeptStatements.take(handle, FIND);
            this.find = taken.statement();
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    /** The neighbourhoods with an account that one of these touches. */
    Set<String> listTouched(Collection<Account> accounts) {
        List<Candidate> near = new ArrayList<>();
        for (Account a : accounts) for (Accounts.Member m : listNear(a)) near.add(new Candidate(a, m));
        read(near.stream().map(c -> c.member().id()));
        Set<String> touched = new TreeSet<>();
        for (Candidate c : near)
            if (!touched.contains(c.member().neighbourhood())
                    && Neighbourhoods.touch(c.account(), get(c.member().id()), Rulings.NONE))
                touched.add(c.member().neighbourhood());
        return touched;
    }

    private record Candidate(Account account, Accounts.Member member) {}

    private List<Accounts.Member> listNear(Account account) {
        DateRange days = Accounts.daysOf(account);
        DateRange soon = days.widen(Neighbourhoods.SLACK_DAYS);
        List<Accounts.Member> found = new ArrayList<>();
        find(Neighbourhoods.listKeysByPlace(account), soon, Box.of(account), found);
        find(Neighbourhoods.listKeysByWord(account), soon, Box.ANYWHERE, found);
        find(Neighbourhoods.listKeysByName(account), days.widen(Neighbourhoods.NAMED_DAYS), Box.ANYWHERE, found);
        return found.stream().distinct().toList();
    }

    private void find(List<Long> keys, DateRange days, Box box, List<Accounts.Member> found) {
        if (keys.isEmpty()) return;
        try {
            find.setString(1, keys.toString());
            find.setLong(2, days.to().toEpochDay());
            find.setLong(3, days.from().toEpochDay());
            find.setDouble(4, box.north());
            find.setDouble(5, box.south());
            find.setDouble(6, box.east());
            find.setDouble(7, box.west());
            try (ResultSet rows = find.executeQuery()) {
                while (rows.next()) found.add(new Accounts.Member(rows.getString(1), rows.getString(2)));
            }
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    /** An account that is in some neighbourhood. */
    Account get(String id) {
        Account account = known.get(id);
        if (account == null)
            throw new StoreException(
                    "The account " + id + " is not in its table. Maybe \"tocsin rebuild\" makes it anew.");
        return account;
    }

    /** Reads those that are not known yet. */
    void read(Stream<String> ids) {
        Readings.mapStatements(handle, ids.filter(this::isMissing).toList())
                .values()
                .forEach(s -> {
                    if (s instanceof Account a) put(a);
                });
    }

    /** An account that has just been stored. */
    void put(Account account) {
        String id = account.id().toString();
        known.put(id, account);
        recent.put(id, account);
    }

    private boolean isMissing(String id) {
        if (known.containsKey(id)) return false;
        Account account = recent.get(id);
        if (account != null) known.put(id, account);
        return account == null;
    }

    @Override
    public void close() {
        try {
            taken.close();
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }
}
