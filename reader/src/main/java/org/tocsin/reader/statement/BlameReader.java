package org.tocsin.reader.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.Actor;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.report.Report;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Accusation;
import org.tocsin.core.statement.Admission;
import org.tocsin.core.statement.Attribution;
import org.tocsin.core.statement.Involvement;
import org.tocsin.core.statement.Said;
import org.tocsin.core.statement.Source;
import org.tocsin.core.statement.SourceRole;
import org.tocsin.core.statement.Stance;
import org.tocsin.core.statement.Statement;
import org.tocsin.core.statement.StatementId;
import org.tocsin.reader.attribution.Voiced;
import org.tocsin.reader.event.Document;
import org.tocsin.reader.event.Organisations;

/**
 * Claims, accusations and acquittals of the organisations that the encoder takes for perpetrators, where no other sieve has read one:
 * "the army holds the front responsible for the attack", "the front has claimed credit". They are about the nearest account.
 * A clause that tells of an event and blames somebody for it gives both, an account and an accusation.
 */
public final class BlameReader {
    private static final double SURE = 0.5;

    /** An authority that blames in its own words: who it is stands before the verb. */
    private static final Pattern AUTHORITY = Pattern.compile(
            "\\b(?:president|minister|ministry|government|army|military|armed forces|police|authorit(?:y|ies)|officials?|colonel|general|commander"
                    + "|prosecutors?|security (?:forces|council)|judge|court|intelligence|mayor|governor)\\b");

    private final Report report;
    private final Document document;
    private final List<Mention<Actor>> organisations;
    private final List<Statement> statements;

    private BlameReader(Report report, Document document, List<Statement> read) {
        this.report = report;
        this.document = document;
        this.organisations = Organisations.list(document, SURE);
        this.statements = new ArrayList<>(read);
    }

    /** The statements, and behind them those that blame, claim or clear. */
    public static List<Statement> complete(
            Report report, Document document, List<Voiced> voiced, List<Statement> read) {
        BlameReader reader = new BlameReader(report, document, read);
        voiced.forEach(reader::read);
        return List.copyOf(reader.statements);
    }

    private void read(Voiced piece) {
        for (Mention<Actor> who : organisations) {
            if (!piece.content().contains(who.span()) || !piece.says(who.span()) || isRead(who)) continue;
            String lower = piece.text(document.content()).toLowerCase(Locale.ROOT);
            int from = who.span().start() - piece.content().start();
            int to = who.span().end() - piece.content().start();
            String before = lower.substring(Math.max(0, from - Blame.CHARS), from);
            String behind = lower.substring(to, Math.min(lower.length(), to + Blame.CHARS));
            Optional<Blame> blame = Blame.find(before, behind);
            Optional<Account> about = blame.flatMap(b -> about(who.span()));
            if (about.isPresent())
                statements.add(statement(
                        piece,
                        who,
                        blame.get(),
                        Involvements.get(behind),
                        about.get().id()));
        }
    }

    private boolean isRead(Mention<Actor> who) {
        return statements.stream().anyMatch(s -> switch (s) {
            case Accusation a -> a.accused().stream().anyMatch(m -> m.span().overlaps(who.span()));
            case Admission a -> a.perpetrators().stream().anyMatch(m -> m.span().overlaps(who.span()));
            default -> false;
        });
    }

    private Statement statement(
            Voiced piece, Mention<Actor> who, Blame blame, Involvement involvement, StatementId about) {
        List<Mention<Actor>> actors = List.of(who);
        List<StatementId> concerns = List.of(about);
        return switch (blame) {
            case CLAIMED -> new Admission(said(piece, who, Stance.CLAIMS), actors, concerns);
            case ACCUSED -> new Accusation(said(piece, who, Stance.ASSERTS), actors, involvement, concerns);
            case CLEARED -> new Accusation(said(piece, who, Stance.DENIES), actors, concerns);
        };
    }

    private Said said(Voiced piece, Mention<Actor> who, Stance stance) {
        List<Source> chain = new ArrayList<>();
        chain.add(new Source(report.outlet(), SourceRole.OUTLET, null));
        chain.addAll(piece.speakers());
        if (stance != Stance.CLAIMS && piece.speakers().isEmpty())
            findAuthority(piece, who).ifPresent(chain::add);
        return new Said(
                new StatementId(report.id(), statements.size() + 1),
                new Attribution(chain),
                report.published(),
                stance,
                document.textOf(piece.content()),
                List.of(piece.content()));
    }

    /** "President Nazarov holds the front responsible": the subject speaks. */
    private Optional<Source> findAuthority(Voiced piece, Mention<Actor> who) {
        String text = piece.text(document.content());
        String before =
                text.substring(0, who.span().start() - piece.content().start()).toLowerCase(Locale.ROOT);
        var verb = VERB.matcher(before);
        if (!verb.find()) return Optional.empty();
        var authority = AUTHORITY.matcher(before.substring(0, verb.start()));
        if (!authority.find()) return Optional.empty();
        int at = piece.content().start();
        Span name = new Span(at + authority.start(), at + verb.start());
        return Optional.of(new Source(document.textOf(name), SourceRole.GOVERNMENT, name));
    }

    private static final Pattern VERB = Pattern.compile(
            "\\s+(?:has |have |had |yesterday |today |also )*(?:holds?|held|blam(?:ed|es|e)|accus(?:ed|es|e)|attribut(?:ed|es|e)|suspects?)\\b");

    /** The account that the clause itself gives; else the last one before it; else the next. */
    private Optional<Account> about(Span at) {
        return SingleEvents.of(statements).stream()
                .min(Comparator.comparingInt(a -> remoteness(a.said().spans().getFirst(), at)));
    }

    /** What is told behind is a text's length farther than what is told before. */
    private int remoteness(Span account, Span at) {
        if (account.overlaps(at)) return 0;
        return account.end() <= at.start()
                ? at.start() - account.end() + 1
                : account.start() - at.end() + document.content().length();
    }
}
