package org.tocsin.core.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.core.statement.Account;

/**
 * Keeps accounts folded as they come, in memory: each new one is looked for its neighbours, and only its own neighbourhood is folded
 * anew. After any order of arrival the incidents are those of {@link Neighbourhoods} and {@link Fold} on all accounts at once. It knows
 * no rulings and no other statements. The store does the same over its tables, since each of its commands begins anew; this is for who
 * holds all accounts in memory, and it measures what folding itself costs, without any tables. Not safe for several threads.
 */
public final class LiveFold {
    private final List<Setting> settings = new ArrayList<>();
    private final Blocks blocks = new Blocks();
    private final Parts parts = new Parts(0);
    private final List<List<Integer>> members = new ArrayList<>();
    private long looks;

    /** Adds an account that is not there yet; the incidents of its neighbourhood as they now are, none where it can be of none. */
    public List<Incident> add(Account account) {
        Optional<Setting> setting = Setting.of(account);
        if (setting.isEmpty()) return List.of();
        int number = put(setting.get());
        List<Setting> near =
                members.get(parts.of(number)).stream().map(settings::get).toList();
        return Fold.fold(near, List.of(), Rulings.NONE);
    }

    /** Adds an account without folding anything: for filling it with what is known already. */
    public void stock(Account account) {
        Setting.of(account).ifPresent(this::put);
    }

    /** How many accounts it holds. */
    public int size() {
        return settings.size();
    }

    /** How many pairs of accounts it has looked at to find neighbours. */
    long looks() {
        return looks;
    }

    private int put(Setting s) {
        int number = parts.add();
        settings.add(s);
        members.add(new ArrayList<>(List.of(number)));
        blocks.forEachNear(s, other -> {
            looks++;
            if (parts.of(number) != parts.of(other) && Neighbourhoods.touch(s, settings.get(other)))
                join(number, other);
        });
        blocks.add(number, s);
        return number;
    }

    private void join(int a, int b) {
        int x = Math.min(parts.of(a), parts.of(b));
        int y = Math.max(parts.of(a), parts.of(b));
        parts.join(x, y);
        members.get(x).addAll(members.get(y));
        members.set(y, List.of());
    }
}
