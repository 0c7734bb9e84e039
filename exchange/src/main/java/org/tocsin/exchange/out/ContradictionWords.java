package org.tocsin.exchange.out;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tocsin.core.incident.Contradiction;
import org.tocsin.core.incident.Voice;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.mention.Place;
import org.tocsin.core.statement.StatementId;

/** Who contradicts whom, in words and as JSON. */
final class ContradictionWords {
    private ContradictionWords() {}

    /** "killed: 3 (Asia Wire &lt;- police) against 5 (Valley Radio &lt;- drivers)". */
    static String line(Contradiction<?> c) {
        return Words.word(c.detail()) + ": "
                + c.sides().stream()
                        .map(s -> value(s.value()) + " (" + speakers(s.voices()) + ")")
                        .collect(Collectors.joining(" against "));
    }

    private static String speakers(List<? extends Voice<?>> voices) {
        return voices.stream().map(v -> Words.chain(v.attribution())).distinct().collect(Collectors.joining("; "));
    }

    static Map<String, Object> json(Contradiction<?> c, Function<StatementId, String> id) {
        return new Json()
                .put("detail", Json.word(c.detail()))
                .put(
                        "sides",
                        c.sides().stream()
                                .map(s -> new Json()
                                        .put("value", value(s.value()))
                                        .put(
                                                "statements",
                                                s.voices().stream()
                                                        .map(v -> id.apply(v.account()))
                                                        .distinct()
                                                        .toList())
                                        .members())
                                .toList())
                .members();
    }

    private static String value(Object value) {
        return switch (value) {
            case EventType e -> e.label();
            case DateRange d -> d.toString();
            case Place p -> Words.place(p);
            case CountRange c -> Words.count(c);
            default -> value.toString();
        };
    }
}
