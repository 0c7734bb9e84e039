package org.tocsin.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.incident.Act;
import org.tocsin.core.incident.LostAccount;
import org.tocsin.core.incident.Ruling;
import org.tocsin.core.incident.RulingId;
import org.tocsin.core.incident.Rulings;
import org.tocsin.core.statement.StatementId;

/** Notes rulings, and tells who ruled what. */
final class Ruled {
    private final Handle handle;

    Ruled(Handle handle) {
        this.handle = handle;
    }

    /** Notes an act, unless somebody ruled on the same matter after the ruling of this number. */
    RulingReceipt note(Act act, long seen, KnownAccounts accounts) {
        List<RulingEntry> since = listSince(act, seen);
        if (!since.isEmpty()) return new RulingReceipt(IncidentChanges.NONE, since);
        return new RulingReceipt(note(act.rulings(), accounts), List.of());
    }

    IncidentChanges note(Collection<Ruling> rulings, KnownAccounts accounts) {
        ChangeBook book = new ChangeBook();
        List<Ruling> added = new ArrayList<>();
        for (Ruling r : rulings) if (RulingLog.append(handle, r, Anchors.of(handle, r))) added.add(r);
        List<RulingLog.Logged> logged = new ArrayList<>();
        for (Ruling r : added) RulingLog.find(handle, r.id()).ifPresent(logged::add);
        Anchors.put(handle, logged);
        Set<StatementId> about = new HashSet<>();
        for (Ruling r : added) about.addAll(matterOf(r));
        try (Refolding refolding = new Refolding(handle, book, accounts)) {
            refolding.ruled(about);
        }
        return book.changes();
    }

    /** What was ruled after a number on what an act is about: the neighbourhoods of its accounts. */
    private List<RulingEntry> listSince(Act act, long seen) {
        List<RulingLog.Logged> later = RulingLog.listAfter(handle, seen);
        if (later.isEmpty()) return List.of();
        Set<String> matter = new HashSet<>();
        for (Ruling r : act.rulings()) matter.addAll(placesOf(r));
        return entries(later.stream()
                .filter(l -> placesOf(l.ruling()).stream().anyMatch(matter::contains))
                .toList());
    }

    /** The neighbourhoods of a ruling's accounts; the account itself where it is in none. */
    private Set<String> placesOf(Ruling ruling) {
        Set<String> places = new HashSet<>();
        for (StatementId id : matterOf(ruling))
            places.add(Accounts.findNeighbourhood(handle, id).orElse(id.toString()));
        return places;
    }

    /** The accounts that a ruling is about, as they are read now; of a withdrawal, those of what it withdraws in the end. */
    private List<StatementId> matterOf(Ruling ruling) {
        Optional<Ruling> at = Optional.of(ruling);
        while (at.isPresent() && at.get() instanceof Ruling.Withdrawal w)
            at = RulingLog.find(handle, w.ruling()).map(RulingLog.Logged::ruling);
        List<StatementId> found = new ArrayList<>();
        at.ifPresent(r -> {
            for (@Nullable StatementId id : Anchors.accountsOf(handle, r.id())) if (id != null) found.add(id);
            if (found.isEmpty()) found.addAll(r.accounts());
        });
        return found;
    }

    /** All rulings, last noted first. */
    List<RulingEntry> list() {
        return entries(RulingLog.list(handle)).reversed();
    }

    /** What the rulings in force have lost. */
    List<LostAccount> listLost() {
        return entries(Anchors.listLost(handle)).stream()
                .flatMap(e -> e.lost().stream())
                .toList();
    }

    /**
     * The rulings on these accounts and whatever withdraws them, last noted first. An account of their neighbourhood that was
     * rejected is in no incident any more, and is looked for too: its absence needs an explanation.
     */
    List<RulingEntry> listOn(Collection<StatementId> accounts) {
        Set<StatementId> beside = new HashSet<>();
        for (StatementId id : accounts)
            Accounts.findNeighbourhood(handle, id).ifPresent(n -> beside.addAll(Accounts.listIds(handle, n)));
        accounts.forEach(beside::remove);
        Map<Long, RulingLog.Logged> all = new TreeMap<>();
        Anchors.listLogged(handle, accounts).forEach(l -> all.put(l.seq(), l));
        List<RulingLog.Logged> rejections = Anchors.listLogged(handle, beside).stream()
                .filter(l -> l.ruling() instanceof Ruling.Rejection)
                .toList();
        RulingLog.withWithdrawals(handle, rejections).forEach(l -> all.put(l.seq(), l));
        return entries(List.copyOf(all.values())).reversed();
    }

    /** The ruling whose id begins so. */
    Optional<RulingEntry> findByPrefix(String prefix) {
        List<RulingLog.Logged> found = RulingLog.listBeginning(handle, prefix);
        if (found.size() > 1)
            throw new IllegalArgumentException("The ids of several rulings begin with \"" + prefix + "\": "
                    + found.get(0).id() + ", " + found.get(1).id() + ". Maybe give more digits.");
        return entries(found).stream().findFirst();
    }

    private List<RulingEntry> entries(List<RulingLog.Logged> logged) {
        Predicate<RulingId> withdrawn = Rulings.withdrawnAmong(RulingLog.withWithdrawals(handle, logged).stream()
                .map(RulingLog.Logged::ruling)
                .toList());
        return logged.stream().map(l -> entry(l, !withdrawn.test(l.id()))).toList();
    }

    private RulingEntry entry(RulingLog.Logged logged, boolean inForce) {
        List<@Nullable StatementId> now = Anchors.accountsOf(handle, logged.id());
        List<StatementId> accounts = new ArrayList<>();
        List<LostAccount> lost = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            @Nullable StatementId account = now.get(i);
            if (account != null) accounts.add(account);
            else lost.add(new LostAccount(logged.ruling(), logged.anchors().get(i)));
        }
        return new RulingEntry(logged.seq(), logged.ruling(), accounts, inForce, inForce ? lost : List.of());
    }
}
