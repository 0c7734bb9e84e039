package org.tocsin.cli.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tocsin.core.incident.Act;
import org.tocsin.core.incident.Decision;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.Ruling;
import org.tocsin.core.incident.Rulings;
import org.tocsin.core.line.Line;
import org.tocsin.core.report.ReportId;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Statement;
import org.tocsin.core.statement.StatementId;
import org.tocsin.exchange.in.CorrectionText;

/**
 * A ruling of a story: "same A B", "different A B", "reject A", "confirm A", "correct A FIELD VALUE" or "undo", where A and B are
 * reports by name and mean their accounts; "undo" withdraws the ruling before it.
 */
record StoryRuling(Decision by, List<String> words, Map<String, ReportId> names) {
    static StoryRuling of(String author, String reason, int number, String line, Map<String, ReportId> names) {
        var by = new Decision(author, Instant.EPOCH.plusSeconds(number), reason);
        return new StoryRuling(
                by, Pattern.compile("\\s+").splitAsStream(line.strip()).toList(), Map.copyOf(names));
    }

    /** The act, made on what stands after the rulings before it. */
    Act act(Collection<Statement> statements, List<Ruling> before) {
        return switch (words.getFirst()) {
            case "same" -> {
                List<StatementId> both = new ArrayList<>(accounts(1, statements));
                both.addAll(accounts(2, statements));
                yield Act.same(by, both);
            }
            case "different" -> Act.different(by, accounts(1, statements), accounts(2, statements));
            case "reject" -> Act.reject(by, accounts(1, statements));
            case "confirm" -> Act.confirm(by, incident(statements, before));
            case "correct" ->
                Act.correct(
                        by,
                        accounts(1, statements).getFirst(),
                        CorrectionText.parse(
                                words.get(2), String.join(" ", words.subList(3, words.size())), List.of()));
            case "undo" -> Act.undo(by, List.of(before.getLast()));
            default -> throw new IllegalArgumentException("No such ruling: " + words);
        };
    }

    private List<StatementId> accounts(int at, Collection<Statement> statements) {
        ReportId report = names.get(words.get(at));
        if (report == null) throw new IllegalArgumentException("No report is called " + words.get(at));
        List<StatementId> found = statements.stream()
                .filter(s -> s instanceof Account && s.id().report().equals(report))
                .map(Statement::id)
                .toList();
        if (found.isEmpty()) throw new IllegalArgumentException(words.get(at) + " has no account to rule on");
        return found;
    }

    private Incident incident(Collection<Statement> statements, List<Ruling> before) {
        List<StatementId> accounts = accounts(1, statements);
        return Line.incidents(statements, Rulings.of(before)).stream()
                .filter(i -> i.evidence().accounts().stream().anyMatch(a -> accounts.contains(a.id())))
                .findFirst()
                .orElseThrow();
    }
}
