package org.tocsin.core.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Accusation;
import org.tocsin.core.statement.Admission;
import org.tocsin.core.statement.Denial;
import org.tocsin.core.statement.Sketch;
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

    /** Reports that share a name are looked at together when they are so far apart: trials come months after. */
    public static final int NAMED_DAYS = 400;

    private Neighbourhoods() {}

    /** The days within which an account must look for its neighbours; empty where it can be no incident. */
    public static Optional<DateRange> findReach(Account account) {
        return Setting.of(account).map(s -> s.days().widen(SLACK_DAYS));
    }

    /** The days of an account, or those before its publication where it gives none; empty where it can be no incident. */
    public static Optional<DateRange> findDays(Account account) {
        return Setting.of(account).map(Setting::days);
    }

    /** Whether two accounts could be about the same event: some merge rule says so, or a ruling. */
    public static boolean touch(Account a, Account b, Rulings rulings) {
        if (rulings.findOpinion(a.id(), b.id()).orElse(Opinion.NoOpinion.HERE) instanceof Opinion.Same) return true;
        Optional<Setting> x = Setting.of(a);
        Optional<Setting> y = Setting.of(b);
        return x.isPresent() && y.isPresent() && touch(x.get(), y.get());
    }

    /** Whether two accounts are looked at together at all. */
    public static boolean couldTouch(Account a, Account b) {
        Optional<Setting> x = Setting.of(a);
        Optional<Setting> y = Setting.of(b);
        return x.isPresent() && y.isPresent() && canTouch(x.get(), y.get());
    }

    static boolean touch(Setting a, Setting b) {
        return canTouch(a, b) && MergeRules.judge(a, b, Rulings.NONE) instanceof Opinion.Same;
    }

    /** Near in time and place; or near in time with rare words in common; or with a name in common within the year. */
    static boolean canTouch(Setting a, Setting b) {
        long gap = a.days().gapDays(b.days());
        if (gap > NAMED_DAYS) return false;
        boolean soon = gap <= SLACK_DAYS;
        if (soon && a.place() != null && b.place() != null && a.place().couldBe(b.place())) return true;
        Sketch s = a.account().sketch();
        Sketch t = b.account().sketch();
        return (soon && Links.meet(a, b)) || PairEvidence.sharedNames(s, t) > 0;
    }

    /** The numbers under which others find this account in an index; none where it can be of no incident. */
    public static List<Long> listKeptKeys(Account account) {
        return list(account, Keys::kept);
    }

    /** The numbers under which this account finds all that are near it in place and time, and some more. */
    public static List<Long> listKeysByPlace(Account account) {
        return list(account, Keys::byPlace);
    }

    /** The numbers under which it finds all of the same days that tell in the same rare words, and some more. */
    public static List<Long> listKeysByWord(Account account) {
        return list(account, Keys::byWord);
    }

    /** The numbers under which it finds all that share a name with it within {@value #NAMED_DAYS} days, and some more. */
    public static List<Long> listKeysByName(Account account) {
        return list(account, Keys::byName);
    }

    private static List<Long> list(Account account, Function<Setting, long[]> keys) {
        return Setting.of(account)
                .map(s -> LongStream.of(keys.apply(s)).distinct().boxed().toList())
                .orElse(List.of());
    }

    /** All neighbourhoods of these statements; accounts that can be no incident are in none. */
    public static List<Neighbourhood> of(Collection<? extends Statement> statements, Rulings rulings) {
        List<Setting> settings = statements.stream()
                .flatMap(s -> s instanceof Account a ? Setting.of(a).stream() : Optional.<Setting>empty().stream())
                .sorted(Comparator.comparing((Setting s) -> s.account().id()))
                .toList();
        Parts parts = new Parts(settings.size());
        join(settings, rulings, parts);
        Map<Integer, List<Account>> groups = new TreeMap<>();
        for (int i = 0; i < settings.size(); i++)
            groups.computeIfAbsent(parts.of(i), k -> new ArrayList<>())
                    .add(settings.get(i).account());
        Map<StatementId, List<Statement>> concerning = concerning(statements);
        return groups.values().stream()
                .map(accounts -> Neighbourhood.of(
                        accounts,
                        accounts.stream()
                                .flatMap(a -> concerning.getOrDefault(a.id(), List.of()).stream())
                                .toList()))
                .toList();
    }

    /** What is together already is not judged again. */
    private static void join(List<Setting> settings, Rulings rulings, Parts parts) {
        Blocks blocks = new Blocks();
        for (int i = 0; i < settings.size(); i++) {
            int number = i;
            Setting s = settings.get(i);
            blocks.forEachNear(s, j -> {
                if (parts.of(number) != parts.of(j) && touch(s, settings.get(j))) parts.join(number, j);
            });
            blocks.add(i, s);
        }
        joinRuled(settings, rulings, parts);
    }

    private static void joinRuled(List<Setting> settings, Rulings rulings, Parts parts) {
        if (rulings.newestFirst().isEmpty()) return;
        Map<StatementId, Integer> known = new HashMap<>();
        for (int i = 0; i < settings.size(); i++)
            known.put(settings.get(i).account().id(), i);
        for (Ruling ruling : rulings.newestFirst())
            if (ruling instanceof Ruling.SameEvent same
                    && known.containsKey(same.a())
                    && known.containsKey(same.b())
                    && rulings.findOpinion(same.a(), same.b()).orElse(Opinion.NoOpinion.HERE) instanceof Opinion.Same)
                parts.join(known.get(same.a()), known.get(same.b()));
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
}
