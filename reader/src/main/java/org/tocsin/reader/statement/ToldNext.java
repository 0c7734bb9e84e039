package org.tocsin.reader.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Accusation;
import org.tocsin.core.statement.Admission;
import org.tocsin.core.statement.Denial;
import org.tocsin.core.statement.Statement;
import org.tocsin.core.statement.StatementId;

/**
 * A report that opens with a denial tells only further on what is denied: what was said before any event was told is about the event that
 * is told next, where the report tells of the events of one day only.
 */
final class ToldNext {
    private ToldNext() {}

    /** The same statements, in their order. */
    static List<Statement> complete(List<Statement> statements) {
        List<Account> told = SingleEvents.of(statements);
        if (told.isEmpty() || days(told) > 1) return statements;
        List<StatementId> next = List.of(told.getFirst().id());
        List<Statement> completed = new ArrayList<>();
        for (Statement s : statements) {
            if (s.equals(told.getFirst())) return with(completed, statements);
            completed.add(about(s, next));
        }
        return completed;
    }

    private static List<Statement> with(List<Statement> completed, List<Statement> all) {
        return Stream.concat(completed.stream(), all.stream().skip(completed.size()))
                .toList();
    }

    private static long days(List<Account> told) {
        return told.stream()
                .map(a -> a.happening().when())
                .filter(Objects::nonNull)
                .map(w -> w.value().days())
                .distinct()
                .count();
    }

    private static Statement about(Statement statement, List<StatementId> next) {
        return switch (statement) {
            case Denial d when d.concerns().isEmpty() -> new Denial(d.said(), d.involvement(), next);
            case Admission a when a.concerns().isEmpty() -> new Admission(a.said(), a.perpetrators(), next);
            case Accusation a when a.concerns().isEmpty() -> a.about(next);
            default -> statement;
        };
    }
}
