package org.tocsin.core.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Accusation;
import org.tocsin.core.statement.Admission;
import org.tocsin.core.statement.Denial;
import org.tocsin.core.statement.Statement;
import org.tocsin.core.statement.StatementId;

/**
 * Cuts all accounts into neighbourhoods: those that touch, directly or through others. Two accounts touch where a merge rule
 * or a ruling would join them. To be near is not enough: in a town with an attack every other day, nearness would chain the
 * accounts of years into one neighbourhood, only for the fold to take it apart again.
 */
public final class Neighbourhoods {
    /** Reports of one event may differ by this many days and still be looked at together. */
    public static final int SLACK_DAYS = 3;

    /** No account reaches over more days than this; a vaguer one has no neighbours. */
    public static final int MAX_REACH_DAYS = Setting.MAX_DAYS + 2 * SLACK_DAYS;

    private Neighbourhoods() {}

    /** The days within which an account must look for its neighbours; empty where it can be no incident. */
    public static Optional<DateRange> findReach(Account account) {
        return Setting.of(account).map(s -> s.days().widen(SLACK_DAYS));
    }

    /** Whether two accounts could be about the same event: some merge rule says so, or a ruling. */
    public static boolean touch(Account a, Account b, Rulings rulings) {
        if (rulings.findOpinion(a.id(), b.id()).orElse(Opinion.NoOpinion.HERE) instanceof Opinion.Same) return true;
        Optional<Setting> x = Setting.of(a);
        Optional<Setting> y = Setting.of(b);
        return x.isPresent() && y.isPresent() && touch(x.get(), y.get());
    }

    private static boolean touch(Setting a, Setting b) {
        return a.days().gapDays(b.days()) <= SLACK_DAYS
                && a.place().couldBe(b.place())
                && MergeRules.judge(a, b, Rulings.NONE) instanceof Opinion.Same;
    }

    /** All neighbourhoods of these statements; accounts that can be no incident are in none. */
    public static List<Neighbourhood> of(Collection<? extends Statement> statements, Rulings rulings) {
        List<Setting> settings = statements.stream()
                .flatMap(s -> s instanceof Account a ? Setting.of(a).stream() : Optional.<Setting>empty().stream())
                .sorted(Comparator.comparing(Setting::days)
                        .thenComparing(s -> s.account().id()))
                .toList();
        Map<StatementId, StatementId> parents = new HashMap<>();
        join(settings, rulings, parents);
        Map<StatementId, List<Account>> groups = new TreeMap<>();
        for (Setting s : settings)
            groups.computeIfAbsent(root(parents, s.account().id()), k -> new ArrayList<>())
                    .add(s.account());
        Map<StatementId, List<Statement>> concerning = concerning(statements);
        return groups.values().stream()
                .map(accounts -> Neighbourhood.of(
                        accounts,
                        accounts.stream()
                                .flatMap(a -> concerning.getOrDefault(a.id(), List.of()).stream())
                                .toList()))
                .toList();
    }

    /** Sweeps along the days: whatever starts after another's end plus the slack cannot touch it. */
    private static void join(List<Setting> byDay, Rulings rulings, Map<StatementId, StatementId> parents) {
        for (int i = 0; i < byDay.size(); i++) {
            Setting a = byDay.get(i);
            for (int j = i + 1; j < byDay.size(); j++) {
                Setting b = byDay.get(j);
                if (b.days().from().isAfter(a.days().to().plusDays(SLACK_DAYS))) break;
                if (touch(a, b)) union(parents, a.account().id(), b.account().id());
            }
        }
        Set<StatementId> known = byDay.stream().map(s -> s.account().id()).collect(Collectors.toSet());
        for (Ruling ruling : rulings.newestFirst())
            if (ruling instanceof Ruling.SameEvent same
                    && known.contains(same.a())
                    && known.contains(same.b())
                    && rulings.findOpinion(same.a(), same.b()).orElseThrow() instanceof Opinion.Same)
                union(parents, same.a(), same.b());
    }

    /** The statements by the accounts that they are about: one pass, however many neighbourhoods there are. */
    private static Map<StatementId, List<Statement>> concerning(Collection<? extends Statement> statements) {
        Map<StatementId, List<Statement>> found = new HashMap<>();
        for (Statement s : statements)
            for (StatementId account : concernsOf(s))
                found.computeIfAbsent(account, k -> new ArrayList<>()).add(s);
        return found;
    }

    /** The accounts that a statement is about. */
    public static List<StatementId> concernsOf(Statement statement) {
        return switch (statement) {
            case Accusation a -> a.concerns();
            case Denial d -> d.concerns();
            case Admission a -> a.concerns();
            default -> List.of();
        };
    }

    private static void union(Map<StatementId, StatementId> parents, StatementId a, StatementId b) {
        StatementId x = root(parents, a);
        StatementId y = root(parents, b);
        if (x.equals(y)) return;
        if (x.compareTo(y) < 0) parents.put(y, x);
        else parents.put(x, y);
    }

    private static StatementId root(Map<StatementId, StatementId> parents, StatementId id) {
        StatementId at = id;
        for (StatementId up = parents.get(at); up != null; up = parents.get(at)) at = up;
        if (!at.equals(id)) parents.put(id, at);
        return at;
    }
}
