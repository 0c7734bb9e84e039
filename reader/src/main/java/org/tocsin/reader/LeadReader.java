package org.tocsin.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tocsin.core.measure.Span;
import org.tocsin.core.report.Report;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Advice;
import org.tocsin.core.statement.Assurance;
import org.tocsin.core.statement.Attribution;
import org.tocsin.core.statement.Demand;
import org.tocsin.core.statement.Happening;
import org.tocsin.core.statement.Harm;
import org.tocsin.core.statement.RoledActor;
import org.tocsin.core.statement.RoledPlace;
import org.tocsin.core.statement.Said;
import org.tocsin.core.statement.Sketch;
import org.tocsin.core.statement.Source;
import org.tocsin.core.statement.SourceRole;
import org.tocsin.core.statement.Statement;
import org.tocsin.core.statement.StatementId;
import org.tocsin.reader.attribution.Voiced;
import org.tocsin.reader.event.AccountDraft;
import org.tocsin.reader.event.LeadEvent;
import org.tocsin.reader.event.TollLead;

/**
 * Adds an account of the event that headline and lead are about, where the sentences gave none that could be an incident. Headlines
 * say in one line what the sentences below spread over three, and datelines name the town that they take for granted. Such an
 * account is marked as pieced together: it joins what other reports tell, and is no incident alone.
 */
final class LeadReader {
    private LeadReader() {}

    /** The statements, and one account more where none of theirs could be an incident. */
    static List<Statement> complete(Report report, HeadReading reading, List<Voiced> voiced, List<Statement> read) {
        Head head = reading.head();
        if (head.report().sentences().isEmpty() || read.stream().anyMatch(LeadReader::canBeIncident)) return read;
        if (!LeadEvent.mayBe(reading.words())) return read;
        Optional<AccountDraft> found = LeadEvent.find(reading.document());
        if (found.isEmpty() || (read.stream().anyMatch(Account.class::isInstance) && isNowhere(found.get())))
            return read;
        if (isPolitics(read, head.back(found.get().span()))) return read;
        return with(account(report, head, voiced, found.get(), nextNumber(read)), read);
    }

    /** The statements, and where none of them is an account and the lead only counts who was hurt, an account of that. */
    static List<Statement> count(Report report, HeadReading reading, List<Voiced> voiced, List<Statement> read) {
        Head head = reading.head();
        if (head.report().sentences().isEmpty() || read.stream().anyMatch(Account.class::isInstance)) return read;
        if (!TollLead.mayBe(reading.words())) return read;
        return TollLead.find(reading.document())
                .map(draft -> with(account(report, head, voiced, draft, nextNumber(read)), read))
                .orElse(read);
    }

    private static List<Statement> with(Account more, List<Statement> read) {
        List<Statement> out = new ArrayList<>(read);
        out.add(more);
        return out;
    }

    private static boolean canBeIncident(Statement statement) {
        return statement instanceof Account a
                && !a.happening().number().series()
                && a.happening().findScene().isPresent();
    }

    /** Without a place it adds nothing to the accounts that there are. */
    private static boolean isNowhere(AccountDraft draft) {
        return draft.happening().findScene().isEmpty();
    }

    /**
     * Embassies and ministries that advise or regret take the event for granted. A report that tells of it first, and only then of what
     * somebody asks for, is about the event.
     */
    private static boolean isPolitics(List<Statement> read, Span event) {
        return read.stream()
                .anyMatch(s -> s instanceof Advice
                        || s instanceof Assurance
                        || (s instanceof Demand && s.said().spans().getFirst().start() < event.end()));
    }

    private static int nextNumber(List<Statement> read) {
        return read.stream().mapToInt(s -> s.id().number()).max().orElse(0) + 1;
    }

    private static Account account(Report report, Head head, List<Voiced> voiced, AccountDraft draft, int number) {
        Happening h = draft.happening();
        Happening happening = new Happening(
                head.back(h.event()),
                h.stage(),
                h.number(),
                head.backNullable(h.when()),
                h.places().stream()
                        .map(p -> new RoledPlace(p.role(), head.back(p.place())))
                        .toList(),
                h.actors().stream()
                        .map(a -> new RoledActor(a.role(), head.back(a.actor())))
                        .toList(),
                List.of(),
                new Harm(
                        head.backNullable(h.harm().killed()),
                        head.backNullable(h.harm().injured()),
                        head.backNullable(h.harm().abducted())));
        Span span = head.back(draft.span());
        Said said = new Said(
                new StatementId(report.id(), number),
                attribution(report, voiced, span),
                report.published(),
                org.tocsin.core.statement.Stance.ASSERTS,
                head.report().textOf(span),
                List.of(span));
        return new Account(said, happening, Sketch.NONE, true);
    }

    /** Whoever says most of the sentence that shows the event. */
    private static Attribution attribution(Report report, List<Voiced> voiced, Span span) {
        List<Source> chain = new ArrayList<>(List.of(new Source(report.outlet(), SourceRole.OUTLET, null)));
        voiced.stream()
                .filter(v -> v.content().overlaps(span))
                .max(Comparator.comparingInt(v -> Math.min(v.content().end(), span.end())
                        - Math.max(v.content().start(), span.start())))
                .ifPresent(v -> chain.addAll(v.speakers()));
        return new Attribution(chain);
    }
}
