package org.tocsin.eval.muc4.fill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.Rulings;
import org.tocsin.core.line.Line;
import org.tocsin.core.line.Reading;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.report.Published;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Accusation;
import org.tocsin.core.statement.Admission;
import org.tocsin.core.statement.Statement;
import org.tocsin.core.statement.StatementId;

/**
 * The events of a reading: the incidents that its accounts fold into. An account that can be no incident, since it lacks a place
 * or a day, goes to the nearest event of its report that it does not contradict; only if there is none it is an event of its own.
 */
final class Events {
    private Events() {}

    static List<Event> of(Reading reading) {
        Published when = reading.report().published();
        LocalDate published = when == null ? null : when.day();
        String text = reading.article().content();
        List<Event> events = new ArrayList<>();
        Set<StatementId> told = new HashSet<>();
        for (Incident incident : Line.incidents(reading.statements(), Rulings.NONE)) {
            events.add(event(incident, published, text));
            incident.evidence().accounts().forEach(a -> told.add(a.id()));
        }
        for (Account account : reading.listAccounts()) {
            if (told.contains(account.id())) continue;
            Event alone = new Event(
                    account.happening().event().value(),
                    List.of(account),
                    concerning(reading, account),
                    published,
                    text);
            Optional<Event> same =
                    events.stream().filter(e -> e.isLike(alone)).min(Comparator.comparingInt(e -> e.distance(account)));
            same.ifPresent(events::remove);
            events.add(same.map(e -> e.with(alone)).orElse(alone));
        }
        return events.stream()
                .flatMap(e -> byHarm(e).stream())
                .sorted(Comparator.comparing(e -> e.accounts().getFirst().id()))
                .toList();
    }

    /** The task keeps a kidnapping apart from those who were killed or hurt in it. */
    private static List<Event> byHarm(Event event) {
        if (event.kind() != EventType.ABDUCTION) return List.of(event);
        List<Account> hurt = event.accounts().stream().filter(Events::isHurt).toList();
        List<Account> rest = event.accounts().stream().filter(a -> !isHurt(a)).toList();
        if (hurt.isEmpty() || rest.isEmpty()) return List.of(event);
        return List.of(
                new Event(event.kind(), rest, event.concerning(), event.published(), event.text()),
                new Event(EventType.ATTACK, hurt, event.concerning(), event.published(), event.text()));
    }

    private static boolean isHurt(Account a) {
        var h = a.happening().harm();
        return h.abducted() == null
                && ((h.killed() != null && h.killed().value().min() > 0)
                        || (h.injured() != null && h.injured().value().min() > 0));
    }

    private static List<Statement> concerning(Reading reading, Account account) {
        return reading.statements().stream()
                .filter(s -> switch (s) {
                    case Accusation a -> a.concerns().contains(account.id());
                    case Admission a -> a.concerns().contains(account.id());
                    default -> false;
                })
                .toList();
    }

    private static Event event(Incident incident, @Nullable LocalDate published, String text) {
        List<Account> accounts = incident.evidence().accounts().stream()
                .sorted(Comparator.comparing(Statement::id))
                .toList();
        return new Event(incident.event().value(), accounts, incident.evidence().concerning(), published, text);
    }
}
