package org.tocsin.core.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.mention.Place;
import org.tocsin.core.statement.StatementId;

/**
 * An incident as an analyst confirmed it: the values that stood on the page at that moment. The incident may change afterwards,
 * the case does not.
 *
 * @param accounts the accounts of one event, in the order of their ids; at least one
 * @param event the kind of event
 * @param days the day or days
 * @param place where
 * @param killed null where nobody spoke of it
 * @param injured likewise
 * @param abducted likewise
 * @param perpetrators whom an analyst named; empty where none did, which is not the same as nobody
 */
public record Case(
        List<StatementId> accounts,
        EventType event,
        DateRange days,
        Place place,
        @Nullable CountRange killed,
        @Nullable CountRange injured,
        @Nullable CountRange abducted,
        List<String> perpetrators) {
    /** Checks that it rests on something. */
    public Case {
        accounts = accounts.stream().distinct().sorted().toList();
        perpetrators = List.copyOf(perpetrators);
        if (accounts.isEmpty()) throw new IllegalArgumentException("A case needs an account");
    }

    /** The incident as it is now. */
    public static Case of(Incident incident) {
        return new Case(
                incident.evidence().listAccountIds(),
                incident.event().value(),
                incident.when().value(),
                incident.where().value(),
                value(incident.toll().killed()),
                value(incident.toll().injured()),
                value(incident.toll().abducted()),
                incident.responsibility().stream()
                        .filter(r -> r.kind() == ResponsibilityKind.RULED)
                        .map(Responsibility::actor)
                        .toList());
    }

    private static @Nullable CountRange value(@Nullable Estimate<CountRange> estimate) {
        return estimate == null ? null : estimate.value();
    }

    /**
     * What is another value than in an earlier case, in words: "killed 3 -> 5". That more accounts say the same is no change;
     * that one is gone is.
     */
    public List<String> listChangesSince(Case earlier) {
        List<String> changes = new ArrayList<>();
        addChange(changes, "kind", earlier.event.label(), event.label());
        addChange(changes, "days", earlier.days, days);
        addChange(changes, "place", earlier.place.name(), place.name());
        addChange(changes, "killed", earlier.killed, killed);
        addChange(changes, "injured", earlier.injured, injured);
        addChange(changes, "abducted", earlier.abducted, abducted);
        long gone = earlier.accounts.stream().filter(a -> !accounts.contains(a)).count();
        if (gone > 0) changes.add(gone + (gone == 1 ? " account is gone" : " accounts are gone"));
        return changes;
    }

    private static void addChange(List<String> changes, String name, @Nullable Object earlier, @Nullable Object now) {
        if (!Objects.equals(earlier, now))
            changes.add(
                    name + " " + (earlier == null ? "not said" : earlier) + " -> " + (now == null ? "not said" : now));
    }

    /** The same case over other accounts: what a new reader made of them. */
    Case over(List<StatementId> others) {
        return new Case(others, event, days, place, killed, injured, abducted, perpetrators);
    }
}
