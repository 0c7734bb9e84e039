package org.tocsin.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.tocsin.core.incident.Neighbourhood;
import org.tocsin.core.incident.Neighbourhoods;
import org.tocsin.core.incident.Rulings;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Statement;
import org.tocsin.core.statement.StatementId;

/** Derived: which accounts are neighbours, and what is said about them. */
final class Accounts {
    private static final String NAME = "name ";
    private static final String WORD = "word ";

    private Accounts() {}

    /** The neighbourhoods with an account that this one touches. */
    static Set<String> listTouched(Handle handle, Account account) {
        Set<String> touched = new TreeSet<>();
        Set<Candidate> candidates = new LinkedHashSet<>(listCandidates(handle, account));
        DateRange year = reach(account).widen(Neighbourhoods.NAMED_DAYS);
        for (String name : account.sketch().names()) candidates.addAll(listLinked(handle, NAME + name, year));
        for (String link : Neighbourhoods.listSoughtLinks(account))
            candidates.addAll(listLinked(handle, WORD + link, reach(account)));
        for (Candidate c : candidates)
            if (!touched.contains(c.neighbourhood())
                    && Neighbourhoods.touch(account, get(handle, c.id()), Rulings.NONE)) touched.add(c.neighbourhood());
        return touched;
    }

    private record Candidate(String id, String neighbourhood) {}

    private static List<Candidate> listCandidates(Handle handle, Account account) {
        DateRange days = reach(account);
        Box box = box(account);
        return handle.createQuery("""
                        SELECT id, neighbourhood FROM derived_accounts
                        WHERE reach_from BETWEEN :from - :longest AND :to AND reach_to >= :from
                            AND south <= :north AND north >= :south AND west <= :east AND east >= :west
                        """)
                .bind("from", days.from().toEpochDay())
                .bind("to", days.to().toEpochDay())
                .bind("longest", Neighbourhoods.MAX_REACH_DAYS)
                .bind("south", box.south())
                .bind("north", box.north())
                .bind("west", box.west())
                .bind("east", box.east())
                .map((row, context) -> new Candidate(row.getString("id"), row.getString("neighbourhood")))
                .list();
    }

    /** Reports that share a name or rare words may be of one event where neither day nor place says so. */
    private static List<Candidate> listLinked(Handle handle, String link, DateRange days) {
        return handle.createQuery("""
                        SELECT a.id, a.neighbourhood FROM derived_account_links l JOIN derived_accounts a ON a.id = l.account_id
                        WHERE l.link = :link AND a.reach_from <= :to AND a.reach_to >= :from
                        """)
                .bind("link", link)
                .bind("from", days.from().toEpochDay())
                .bind("to", days.to().toEpochDay())
                .map((row, context) -> new Candidate(row.getString("id"), row.getString("neighbourhood")))
                .list();
    }

    private static Account get(Handle handle, String id) {
        return handle.createQuery("SELECT id, json FROM derived_statements WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> Readings.statement(row, Account.class))
                .one();
    }

    static Optional<String> findNeighbourhood(Handle handle, StatementId account) {
        return handle.createQuery("SELECT neighbourhood FROM derived_accounts WHERE id = :id")
                .bind("id", account.toString())
                .mapTo(String.class)
                .findOne();
    }

    static List<StatementId> listIds(Handle handle, String neighbourhood) {
        return handle.createQuery("SELECT id FROM derived_accounts WHERE neighbourhood = :name")
                .bind("name", neighbourhood)
                .map((row, context) -> StatementId.parse(row.getString("id")))
                .list();
    }

    static List<Account> listMembers(Handle handle, Collection<String> neighbourhoods) {
        List<Account> members = new ArrayList<>();
        for (String neighbourhood : neighbourhoods)
            handle.createQuery("SELECT s.id, s.json FROM derived_accounts a JOIN derived_statements s ON s.id = a.id"
                            + " WHERE a.neighbourhood = :neighbourhood")
                    .bind("neighbourhood", neighbourhood)
                    .map((row, context) -> Readings.statement(row, Account.class))
                    .forEach(members::add);
        return members;
    }

    /** What is said about some accounts. */
    static List<Statement> listConcerning(Handle handle, Collection<Account> accounts) {
        Map<StatementId, Statement> found = new LinkedHashMap<>();
        for (Account account : accounts)
            handle.createQuery("SELECT s.id, s.json FROM derived_concerns c JOIN derived_statements s"
                            + " ON s.id = c.statement_id WHERE c.account_id = :id")
                    .bind("id", account.id().toString())
                    .map((row, context) -> Readings.statement(row, Statement.class))
                    .forEach(s -> found.put(s.id(), s));
        return List.copyOf(found.values());
    }

    static void insertConcerns(Handle handle, Collection<? extends Statement> statements) {
        try (var batch = handle.prepareBatch("INSERT INTO derived_concerns (account_id, statement_id)"
                + " VALUES (:account, :statement) ON CONFLICT DO NOTHING")) {
            for (Statement s : statements)
                for (StatementId account : Neighbourhoods.concernsOf(s))
                    batch.bind("account", account.toString())
                            .bind("statement", s.id().toString())
                            .add();
            if (batch.size() > 0) batch.execute();
        }
    }

    /** Notes the neighbourhoods in which these accounts are now. */
    static void put(Handle handle, Collection<Neighbourhood> neighbourhoods) {
        if (neighbourhoods.isEmpty()) return;
        try (var batch = handle.prepareBatch("""
                INSERT INTO derived_accounts
                    (id, neighbourhood, reach_from, reach_to, south, west, north, east)
                VALUES (:id, :neighbourhood, :from, :to, :south, :west, :north, :east)
                ON CONFLICT (id) DO UPDATE SET neighbourhood = excluded.neighbourhood
                    WHERE neighbourhood <> excluded.neighbourhood
                """)) {
            for (Neighbourhood n : neighbourhoods)
                for (Account a : n.accounts())
                    batch.bind("id", a.id().toString())
                            .bind("neighbourhood", nameOf(n))
                            .bind("from", reach(a).from().toEpochDay())
                            .bind("to", reach(a).to().toEpochDay())
                            .bind("south", box(a).south())
                            .bind("west", box(a).west())
                            .bind("north", box(a).north())
                            .bind("east", box(a).east())
                            .add();
            batch.execute();
        }
        putLinks(handle, neighbourhoods);
        Foldings.note(handle);
    }

    private static void putLinks(Handle handle, Collection<Neighbourhood> neighbourhoods) {
        try (var batch = handle.prepareBatch(
                "INSERT INTO derived_account_links (link, account_id) VALUES (:link, :id) ON CONFLICT DO NOTHING")) {
            for (Neighbourhood n : neighbourhoods)
                for (Account a : n.accounts()) {
                    for (String name : a.sketch().names())
                        batch.bind("link", NAME + name)
                                .bind("id", a.id().toString())
                                .add();
                    for (String word : Neighbourhoods.listKeptLinks(a))
                        batch.bind("link", WORD + word)
                                .bind("id", a.id().toString())
                                .add();
                }
            if (batch.size() > 0) batch.execute();
        }
    }

    /** The least id of its accounts: the same set always has the same name. */
    static String nameOf(Neighbourhood neighbourhood) {
        return neighbourhood.accounts().getFirst().id().toString();
    }

    private static DateRange reach(Account account) {
        return Neighbourhoods.findReach(account)
                .orElseThrow(() -> new IllegalArgumentException(account.id() + " can be no incident"));
    }

    private static Box box(Account account) {
        return account.happening()
                .findScene()
                .map(scene -> Box.of(scene.place().value()))
                .orElse(Box.NOWHERE);
    }
}
