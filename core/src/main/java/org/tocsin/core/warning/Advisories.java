package org.tocsin.core.warning;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.report.Published;
import org.tocsin.core.statement.Advice;
import org.tocsin.core.statement.Statement;

/** Folds the reports of one advice into one advisory: the same action, area and addressees. */
public final class Advisories {
    private Advisories() {}

    public static List<Advisory> of(Collection<Advice> advice) {
        return advice.stream()
                .filter(a -> !a.area().isEmpty())
                .sorted(Comparator.comparing(
                                (Advice a) -> a.said().published(),
                                Comparator.nullsLast(Comparator.<Published>naturalOrder()))
                        .thenComparing(Statement::id))
                .collect(Collectors.groupingBy(Advisories::key, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Advisories::one)
                .toList();
    }

    private static Advisory one(List<Advice> group) {
        Advice first = group.getFirst();
        return new Advisory(
                first.action(),
                first.area().getFirst().value(),
                nationality(first).orElse(null),
                group);
    }

    private static String key(Advice a) {
        var area = a.area().getFirst().value();
        return a.action() + "|" + area.name() + "|" + area.country() + "|"
                + nationality(a).orElse("");
    }

    private static Optional<String> nationality(Advice advice) {
        return advice.addressees().stream()
                .map(Mention::value)
                .flatMap(a -> Optional.ofNullable(a.nationality()).stream())
                .findFirst();
    }
}
