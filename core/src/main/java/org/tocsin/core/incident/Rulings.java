package org.tocsin.core.incident;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.core.statement.StatementId;

/** All rulings, newest first, so that the first that fits is the one that holds. */
public record Rulings(List<Ruling> newestFirst) {
    public static final Rulings NONE = new Rulings(List.of());

    /** Copies and sorts. */
    public Rulings {
        newestFirst = newestFirst.stream()
                .sorted(Comparator.comparing((Ruling r) -> r.by().at())
                        .reversed()
                        .thenComparing(Ruling::toString))
                .toList();
    }

    public static Rulings of(Collection<? extends Ruling> rulings) {
        return new Rulings(List.copyOf(rulings));
    }

    public boolean isRejected(StatementId account) {
        return newestFirst.stream()
                .anyMatch(r -> r instanceof Ruling.Rejection x && x.account().equals(account));
    }

    /** What was ruled on two accounts; empty where they are one. */
    public Optional<Opinion> findOpinion(StatementId a, StatementId b) {
        if (a.equals(b)) return Optional.empty();
        Set<StatementId> pair = Set.of(a, b);
        return newestFirst.stream().flatMap(r -> opinion(r, pair).stream()).findFirst();
    }

    private static Optional<Opinion> opinion(Ruling ruling, Set<StatementId> pair) {
        if (ruling instanceof Ruling.SameEvent s && pair.equals(Set.of(s.a(), s.b())))
            return Optional.of(new Opinion.Same(words(s.by())));
        if (ruling instanceof Ruling.DifferentEvents d && pair.equals(Set.of(d.a(), d.b())))
            return Optional.of(new Opinion.Different(words(d.by())));
        return Optional.empty();
    }

    /** The newest correction of one kind on any of the accounts. */
    <C extends Ruling.Corrected> Optional<Corrected<C>> findCorrection(Set<StatementId> accounts, Class<C> kind) {
        return newestFirst.stream()
                .filter(r -> r instanceof Ruling.Correction c
                        && accounts.contains(c.account())
                        && kind.isInstance(c.value()))
                .map(r -> new Corrected<>(kind.cast(((Ruling.Correction) r).value()), words(r.by())))
                .findFirst();
    }

    private static String words(Decision by) {
        return "ruled by " + by.author() + ": " + by.reason();
    }

    /** A corrected value with who says so. */
    record Corrected<C>(C value, String reason) {}
}
