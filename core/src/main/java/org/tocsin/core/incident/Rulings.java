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
        for (Ruling ruling : newestFirst) {
            if (ruling instanceof Ruling.SameEvent s && isPair(s.a(), s.b(), a, b))
                return Optional.of(new Opinion.Same(words(s.by())));
            if (ruling instanceof Ruling.DifferentEvents d && isPair(d.a(), d.b(), a, b))
                return Optional.of(new Opinion.Different(words(d.by())));
        }
        return Optional.empty();
    }

    private static boolean isPair(StatementId x, StatementId y, StatementId a, StatementId b) {
        return (x.equals(a) && y.equals(b)) || (x.equals(b) && y.equals(a));
    }

    /** The rulings that compare two of these accounts. */
    Rulings among(Set<StatementId> accounts) {
        return new Rulings(newestFirst.stream()
                .filter(r -> switch (r) {
                    case Ruling.SameEvent s -> accounts.contains(s.a()) && accounts.contains(s.b());
                    case Ruling.DifferentEvents d -> accounts.contains(d.a()) && accounts.contains(d.b());
                    default -> false;
                })
                .toList());
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
