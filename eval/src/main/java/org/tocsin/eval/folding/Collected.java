package org.tocsin.eval.folding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Statement;
import org.tocsin.core.statement.StatementId;

/**
 * What was read from the reports of a set, and the answer.
 *
 * @param statements of all reports
 * @param items what is to be put together
 * @param tolls the gold tolls by gold event
 * @param empty the reports that tell of no event, but perhaps recall some
 * @param unreal the gold events that did not happen
 */
record Collected(
        List<Statement> statements,
        List<Item> items,
        Map<String, GoldToll> tolls,
        Set<String> empty,
        Set<String> unreal) {
    Collected {
        statements = List.copyOf(statements);
        items = List.copyOf(items);
        tolls = Map.copyOf(tolls);
        empty = Set.copyOf(empty);
        unreal = Set.copyOf(unreal);
    }

    /** All together; no event is in two of them. */
    static Collected all(List<Collected> parts) {
        return new Collected(
                flat(parts, Collected::statements),
                flat(parts, Collected::items),
                parts.stream()
                        .flatMap(p -> p.tolls().entrySet().stream())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                Set.copyOf(flat(parts, Collected::empty)),
                Set.copyOf(flat(parts, Collected::unreal)));
    }

    private static <T> List<T> flat(List<Collected> parts, Function<Collected, Collection<T>> part) {
        return parts.stream().flatMap(p -> part.apply(p).stream()).toList();
    }

    /**
     * A report as far as it tells of one event.
     *
     * @param gold the gold event
     * @param main the account that stands for it; null where the reader found none
     * @param accounts all accounts of it
     */
    record Item(String gold, @Nullable StatementId main, List<Account> accounts) {}

    /** How many were hurt in truth, null where nobody knows. */
    record GoldToll(
            @Nullable Truth killed,
            @Nullable Truth injured,
            @Nullable Truth abducted) {}

    /**
     * The true number.
     *
     * @param said whether some report gives it; null where the set does not tell
     */
    record Truth(int count, @Nullable Boolean said) {}
}
