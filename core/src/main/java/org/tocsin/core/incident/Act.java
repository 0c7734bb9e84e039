package org.tocsin.core.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.core.statement.StatementId;

/**
 * What an analyst does at once: one decision, as many rulings as it takes. They are noted together and undone together.
 *
 * @param by who, when and why; that of each of the rulings
 * @param rulings at least one
 */
public record Act(Decision by, List<Ruling> rulings) {
    /** More pairs than any event that a person can judge. */
    private static final int MOST = 10_000;

    /** Checks that there is something to rule, and one who rules it. */
    public Act {
        rulings = rulings.stream().distinct().toList();
        if (rulings.isEmpty())
            throw new IllegalArgumentException(
                    "There is nothing to rule. Maybe it was ruled so already, or both ids are one incident.");
        if (rulings.size() > MOST)
            throw new IllegalArgumentException("That would take " + rulings.size() + " rulings; " + MOST
                    + " is the most. Maybe name single accounts.");
        for (Ruling r : rulings)
            if (!r.by().equals(by)) throw new IllegalArgumentException("An act has one decision, not also " + r.by());
    }

    /** All these accounts are of one event. */
    public static Act same(Decision by, Collection<StatementId> accounts) {
        List<StatementId> all = accounts.stream().distinct().sorted().toList();
        return new Act(
                by,
                all.stream()
                        .skip(1)
                        .map(a -> (Ruling) new Ruling.SameEvent(by, all.getFirst(), a))
                        .toList());
    }

    /** These accounts are of another event than the others; an account in both is taken to be of these. */
    public static Act different(Decision by, Collection<StatementId> these, Collection<StatementId> others) {
        Set<StatementId> rest = new LinkedHashSet<>(others);
        these.forEach(rest::remove);
        List<Ruling> rulings = new ArrayList<>();
        for (StatementId a : new LinkedHashSet<>(these))
            for (StatementId b : rest) rulings.add(new Ruling.DifferentEvents(by, a, b));
        return new Act(by, rulings);
    }

    /** None of these accounts is one of an incident. */
    public static Act reject(Decision by, Collection<StatementId> accounts) {
        return new Act(
                by,
                accounts.stream().map(a -> (Ruling) new Ruling.Rejection(by, a)).toList());
    }

    /** One detail of the incident that holds the account. */
    public static Act correct(Decision by, StatementId account, Ruling.Corrected value) {
        return new Act(by, List.of(new Ruling.Correction(by, account, value)));
    }

    /** The incident is right as it stands. */
    public static Act confirm(Decision by, Incident incident) {
        return new Act(by, List.of(new Ruling.Confirmation(by, Case.of(incident))));
    }

    /** These rulings no longer hold. */
    public static Act undo(Decision by, Collection<? extends Ruling> rulings) {
        return new Act(
                by,
                rulings.stream()
                        .map(r -> (Ruling)
                                new Ruling.Withdrawal(by, r.id(), r.accounts().getFirst()))
                        .toList());
    }
}
