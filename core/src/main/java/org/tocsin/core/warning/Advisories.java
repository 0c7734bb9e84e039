package org.tocsin.core.warning;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.mention.Place;
import org.tocsin.core.report.Published;
import org.tocsin.core.statement.Advice;
import org.tocsin.core.statement.Statement;

/**
 * Folds the reports of one advice into one advisory: the same action, area and addressees. Advice for two areas, or to the
 * nationals of two countries, is so many advisories.
 */
public final class Advisories {
    private static final Comparator<Advice> EARLIEST_FIRST = Comparator.comparing(
                    (Advice a) -> a.said().published(), Comparator.nullsLast(Comparator.<Published>naturalOrder()))
            .thenComparing(Statement::id);

    private Advisories() {}

    public static List<Advisory> of(Collection<Advice> advice) {
        return advice.stream()
                .distinct()
                .sorted(EARLIEST_FIRST)
                .flatMap(Advisories::parts)
                .collect(Collectors.groupingBy(Part::key, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Advisories::one)
                .toList();
    }

    private static Advisory one(List<Part> group) {
        Part first = group.getFirst();
        return new Advisory(
                first.advice().action(),
                first.area(),
                first.nationality(),
                group.stream().map(Part::advice).distinct().toList());
    }

    private static Stream<Part> parts(Advice advice) {
        List<String> nationalities = advice.addressees().stream()
                .map(a -> a.value().nationality())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return advice.area().stream()
                .flatMap(area -> nationalities.isEmpty()
                        ? Stream.of(new Part(advice, area.value(), null))
                        : nationalities.stream().map(n -> new Part(advice, area.value(), n)));
    }

    /** What one advice says of one area to the nationals of one country, or to everybody. */
    private record Part(Advice advice, Place area, @Nullable String nationality) {
        String key() {
            return advice.action() + "|" + area.point() + "|" + area.precision() + "|" + area.country() + "|"
                    + (nationality == null ? "" : nationality);
        }
    }
}
