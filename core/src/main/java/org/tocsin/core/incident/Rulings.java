package org.tocsin.core.incident;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tocsin.core.statement.Attribution;
import org.tocsin.core.statement.Involvement;
import org.tocsin.core.statement.Source;
import org.tocsin.core.statement.SourceRole;
import org.tocsin.core.statement.StatementId;

/**
 * The rulings in force, newest first, so that the first that fits is the one that holds. What was withdrawn is left out; that a
 * case was confirmed says of each pair of its accounts that they are of one event.
 */
public record Rulings(List<Ruling> newestFirst) {
    public static final Rulings NONE = new Rulings(List.of());

    /** Copies, sorts, and leaves out what was withdrawn. */
    public Rulings {
        newestFirst = inForce(newestFirst).stream()
                .flatMap(Rulings::withWhatItImplies)
                .distinct()
                .sorted(Comparator.comparing((Ruling r) -> r.by().at())
                        .reversed()
                        .thenComparing(Ruling::toString))
                .toList();
    }

    public static Rulings of(Collection<? extends Ruling> rulings) {
        return new Rulings(List.copyOf(rulings));
    }

    /** The rulings that no withdrawal in force withdraws, in the order given; withdrawals are not among them. */
    public static <R extends Ruling> List<R> inForce(Collection<R> all) {
        if (all.stream().noneMatch(Ruling.Withdrawal.class::isInstance)) return List.copyOf(all);
        Predicate<RulingId> withdrawn = withdrawnAmong(all);
        return all.stream()
                .filter(r -> !(r instanceof Ruling.Withdrawal) && !withdrawn.test(r.id()))
                .toList();
    }

    /** Whether a ruling, or a withdrawal, is withdrawn by another of these that is itself in force. */
    public static Predicate<RulingId> withdrawnAmong(Collection<? extends Ruling> all) {
        Map<RulingId, Set<RulingId>> by = new HashMap<>();
        for (Ruling r : all)
            if (r instanceof Ruling.Withdrawal w)
                by.computeIfAbsent(w.ruling(), k -> new HashSet<>()).add(w.id());
        return by.isEmpty() ? id -> false : id -> isWithdrawn(id, by);
    }

    /** Ends: an id is a hash of all that a withdrawal names, so none can name itself, not even through others. */
    private static boolean isWithdrawn(RulingId id, Map<RulingId, Set<RulingId>> by) {
        return by.getOrDefault(id, Set.of()).stream().anyMatch(w -> !isWithdrawn(w, by));
    }

    private static Stream<Ruling> withWhatItImplies(Ruling ruling) {
        if (!(ruling instanceof Ruling.Confirmation c)) return Stream.of(ruling);
        List<StatementId> accounts = c.accounts();
        return Stream.concat(
                Stream.of(ruling),
                accounts.stream().skip(1).map(a -> new Ruling.SameEvent(c.by(), accounts.getFirst(), a)));
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
        return corrections(accounts)
                .filter(c -> kind.isInstance(c.value()))
                .map(c -> new Corrected<>(kind.cast(c.value()), words(c.by())))
                .findFirst();
    }

    private Stream<Ruling.Correction> corrections(Set<StatementId> accounts) {
        return newestFirst.stream()
                .flatMap(r -> r instanceof Ruling.Correction c ? Stream.of(c) : Stream.empty())
                .filter(c -> accounts.contains(c.account()));
    }

    /** Whom an analyst holds responsible; the newest word counts. */
    Optional<Responsibility> findPerpetrator(Set<StatementId> accounts) {
        return corrections(accounts)
                .flatMap(c -> c.value() instanceof Ruling.Corrected.Perpetrator p
                        ? Stream.of(new Responsibility(
                                ResponsibilityKind.RULED,
                                Involvement.CARRIED_OUT,
                                p.name(),
                                c.account(),
                                new Attribution(List.of(new Source(c.by().author(), SourceRole.ANALYST, null)))))
                        : Stream.empty())
                .findFirst();
    }

    private static String words(Decision by) {
        return "ruled by " + by.author() + ": " + by.reason();
    }

    /** A corrected value with who says so. */
    record Corrected<C>(C value, String reason) {}
}
