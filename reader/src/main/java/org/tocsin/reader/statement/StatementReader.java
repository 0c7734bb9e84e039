package org.tocsin.reader.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.core.measure.Span;
import org.tocsin.core.report.Report;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Attribution;
import org.tocsin.core.statement.Happening;
import org.tocsin.core.statement.Said;
import org.tocsin.core.statement.Source;
import org.tocsin.core.statement.SourceRole;
import org.tocsin.core.statement.Stance;
import org.tocsin.core.statement.Statement;
import org.tocsin.core.statement.StatementId;
import org.tocsin.reader.attribution.Voiced;
import org.tocsin.reader.event.AccountDraft;
import org.tocsin.reader.event.AccountReader;
import org.tocsin.reader.event.Document;
import org.tocsin.reader.event.Told;
import org.tocsin.reader.gazetteer.Gazetteer;
import org.tocsin.reader.lexicon.Lexicons;

/** From the pieces of an article to its statements: each piece falls through the sieves, and the first that holds it decides. */
public final class StatementReader {
    private static final Pattern HEDGED = Pattern.compile(
            "\\b(?:reportedly|allegedly|alleged|apparently|supposedly|purportedly|purported|unconfirmed|unverified|rumou?red|(?:is|are) said to)\\b");
    private static final Pattern DOUBTFUL = Pattern.compile(
            "\\b(?:(?:is|are|was|were) suspected|possibly|probably|presumably|likely|(?:may|might) have|(?:is|are|was|were) (?:believed|thought|feared) to|feared (?:kidnapped|dead|drowned|killed)|(?:seems?|seemed|appears?|appeared) to have)\\b");

    /** Speech acts come before accounts: a denial of an attack is no account of it. */
    private final List<Sieve> beforeAccounts;

    public StatementReader(Lexicons lexicons, Gazetteer gazetteer) {
        beforeAccounts = List.of(
                new AdmissionSieve(lexicons),
                new DenialSieve(),
                new AdviceSieve(gazetteer),
                new DemandSieve(),
                new AssuranceSieve(),
                new AcquittalSieve(),
                new AccusationSieve());
    }

    /** The statements of a report, in the order of the text. */
    public List<Statement> read(Report report, Document document, List<Voiced> voiced) {
        Numbering out = new Numbering(report, document);
        AccountReader accounts = new AccountReader(document, voiced);
        List<Sieve> afterAccounts = List.of(new AssessmentSieve(), new SituationSieve(new Violence(document)));
        for (Voiced v : voiced) {
            Piece piece = new Piece(document, v);
            Optional<Draft> act = first(beforeAccounts, piece);
            List<AccountDraft> drafts = accounts.read(v);
            if (act.isPresent()) {
                // What a demand or an accusation takes for granted is told as fact; what a denial speaks of is not.
                drafts.stream()
                        .filter(d -> act.get().stance() != Stance.DENIES)
                        .filter(StatementReader::isWhole)
                        .forEach(d -> out.add(d, stance(v, piece)));
                out.add(v, v.content(), act.get());
                continue;
            }
            for (AccountDraft draft : drafts) out.add(draft, stance(v, piece));
            if (drafts.isEmpty()) first(afterAccounts, piece).ifPresent(d -> out.add(v, v.content(), d));
        }
        return ToldNext.complete(out.statements);
    }

    private static Optional<Draft> first(List<Sieve> sieves, Piece piece) {
        return sieves.stream().flatMap(s -> s.sift(piece).stream()).findFirst();
    }

    /** Whether an account inside a speech act is told in full: with its dead. */
    private static boolean isWhole(AccountDraft draft) {
        return draft.happening().harm().killed() != null;
    }

    /** How the speaker stands to it, by the words of saying and by what is said. */
    static Stance stance(Voiced voiced, Piece piece) {
        String lower = piece.lower();
        if (HEDGED.matcher(lower).find()) return Stance.CLAIMS;
        return DOUBTFUL.matcher(lower).find() ? Stance.SUSPECTS : voiced.stance();
    }

    private static final Pattern SEVERAL =
            Pattern.compile("\\b(?:attacks|incidents|killings|raids|strikes|shootings|bombings|explosions)\\b");

    private static final Pattern JOINT_AT_END = Pattern.compile("[,;]?\\s+(?:and|but|while|which|who|that)\\s*$");

    /** Gives the statements their numbers, chains and the accounts that they are about. */
    private static final class Numbering {
        private final Report report;
        private final Document document;
        private final List<Statement> statements = new ArrayList<>();

        Numbering(Report report, Document document) {
            this.report = report;
            this.document = document;
        }

        void add(AccountDraft draft, Stance stance) {
            if (isAdded(draft)) return;
            statements.add(new Account(said(draft.voiced(), draft.span(), stance), draft.happening()));
        }

        /** A toll that is told after its event, by nobody else or of an event that is not known by day and town, goes into its account. */
        private boolean isAdded(AccountDraft draft) {
            for (int i = statements.size() - 1; i >= 0; i--)
                if (statements.get(i) instanceof Account told) {
                    Happening first = told.happening();
                    if (!Told.isTollOf(first, draft.happening())) return false;
                    List<Source> chain = told.attribution().chain();
                    List<Source> speakers = draft.voiced().speakers();
                    boolean nobodyElse =
                            speakers.isEmpty() || chain.subList(1, chain.size()).equals(speakers);
                    if (!nobodyElse && Told.isKnown(first)) return false;
                    statements.set(i, new Account(told.said(), Told.together(first, draft.happening())));
                    return true;
                }
            return false;
        }

        void add(Voiced voiced, Span span, Draft draft) {
            statements.add(draft.make()
                    .make(said(voiced, span, draft.stance()), concerns(new Piece(document, voiced).lower())));
        }

        /** "The attack" is the last single event that was told before; "the attacks" are all of that day. */
        private List<StatementId> concerns(String words) {
            List<Account> told = SingleEvents.of(statements.reversed());
            if (told.isEmpty()) return List.of();
            if (!SEVERAL.matcher(words).find()) return List.of(told.getFirst().id());
            return told.stream()
                    .filter(a -> sameDay(a, told.getFirst()))
                    .map(Statement::id)
                    .sorted()
                    .toList();
        }

        private static boolean sameDay(Account a, Account b) {
            var x = a.happening().when();
            var y = b.happening().when();
            return x != null && y != null && x.value().days().equals(y.value().days());
        }

        private Said said(Voiced voiced, Span span, Stance stance) {
            List<Source> chain = new ArrayList<>();
            chain.add(new Source(report.outlet(), SourceRole.OUTLET, null));
            chain.addAll(voiced.speakers());
            Span trimmed = trim(withoutFrame(voiced, span));
            return new Said(
                    new StatementId(report.id(), statements.size() + 1),
                    new Attribution(chain),
                    report.published(),
                    stance,
                    document.textOf(trimmed),
                    List.of(trimmed));
        }

        /** Without the words behind that only name the speaker. */
        private static Span withoutFrame(Voiced voiced, Span span) {
            int end = span.end();
            for (Span hole : voiced.holes())
                if (hole.end() >= end && hole.start() > span.start() && hole.start() < end) end = hole.start();
            return new Span(span.start(), end);
        }

        private Span trim(Span span) {
            String text = document.textOf(span);
            int from = 0;
            int to = text.length();
            while (from < to - 1 && isEdge(text.charAt(from))) from++;
            Matcher joint = JOINT_AT_END.matcher(text);
            if (joint.find() && joint.start() > from) to = joint.start();
            while (to > from + 1 && isEdge(text.charAt(to - 1))) to--;
            return new Span(span.start() + from, span.start() + to);
        }

        private static boolean isEdge(char c) {
            return Character.isWhitespace(c) || c == ',' || c == ';';
        }
    }
}
