package org.tocsin.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.Mention;
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
import org.tocsin.core.text.Article;
import org.tocsin.reader.attribution.Voiced;
import org.tocsin.reader.event.AccountDraft;
import org.tocsin.reader.event.LeadEvent;
import org.tocsin.reader.text.SentenceSplitter;

/**
 * Adds an account of the event that headline and lead are about, where the sentences gave none that could be an incident. Headlines
 * say in one line what the sentences below spread over three, and datelines name the town that they take for granted. Such an
 * account is marked as pieced together: it joins what other reports tell, and is no incident alone.
 */
final class LeadReader {
    /** How much of the text is read again. */
    private static final int MAX_CHARS = 1_600;

    private static final Pattern DATELINE = Pattern.compile(
            "^[\\s—–-]*(?<place>\\p{Lu}[\\p{L} .'’-]{2,30}(?:,\\s\\p{Lu}[\\p{L}.]{1,15}(?:\\s\\p{Lu}[\\p{L}.]{1,15})?)?)\\s*(?:\\([^)]{1,40}\\)\\s*)?(?:--|—|–|\\s-)\\s*");

    private final PlaceFinder places;
    private final DocumentReader documents;

    LeadReader(PlaceFinder places, DocumentReader documents) {
        this.places = places;
        this.documents = documents;
    }

    /** The statements, and one account more where none of theirs could be an incident. */
    List<Statement> complete(Report report, Article article, List<Voiced> voiced, List<Statement> read) {
        if (article.sentences().isEmpty() || read.stream().anyMatch(s -> canBeIncident(s) || isPolitics(s)))
            return read;
        Article lead = lead(article);
        int shift = lead.content().length() - head(article).length();
        Optional<AccountDraft> found = LeadEvent.find(
                documents.read(lead, report.published(), places.find(lead).places()));
        if (found.isEmpty() || (read.stream().anyMatch(Account.class::isInstance) && isNowhere(found.get())))
            return read;
        List<Statement> out = new ArrayList<>(read);
        out.add(account(report, article, voiced, found.get(), shift, nextNumber(read)));
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

    /** Embassies and ministries take the event for granted and speak of what should follow. */
    private static boolean isPolitics(Statement statement) {
        return statement instanceof Advice || statement instanceof Demand || statement instanceof Assurance;
    }

    private static int nextNumber(List<Statement> read) {
        return read.stream().mapToInt(s -> s.id().number()).max().orElse(0) + 1;
    }

    private static String head(Article article) {
        return article.content()
                .substring(0, Math.min(MAX_CHARS, article.content().length()));
    }

    /** The headline and the place of the dateline as sentences before the lead. */
    private static Article lead(Article article) {
        String head = head(article);
        StringBuilder text = new StringBuilder();
        String title = article.title();
        if (title != null && !head.startsWith(title)) text.append(title.strip()).append(".\n\n");
        Matcher dateline = DATELINE.matcher(head);
        if (dateline.find())
            text.append("It was in ").append(dateline.group("place")).append(".\n\n");
        text.append(head);
        return new Article(article.report(), null, text.toString(), SentenceSplitter.split(text.toString()));
    }

    private static Account account(
            Report report, Article article, List<Voiced> voiced, AccountDraft draft, int shift, int number) {
        Back back = new Back(article, shift);
        Happening h = draft.happening();
        Happening happening = new Happening(
                back.of(h.event()),
                h.stage(),
                h.number(),
                back.ofNullable(h.when()),
                h.places().stream()
                        .map(p -> new RoledPlace(p.role(), back.of(p.place())))
                        .toList(),
                h.actors().stream()
                        .map(a -> new RoledActor(a.role(), back.of(a.actor())))
                        .toList(),
                List.of(),
                new Harm(
                        back.ofNullable(h.harm().killed()),
                        back.ofNullable(h.harm().injured()),
                        null));
        Span span = back.of(draft.span());
        Said said = new Said(
                new StatementId(report.id(), number),
                attribution(report, voiced, span),
                report.published(),
                org.tocsin.core.statement.Stance.ASSERTS,
                article.textOf(span),
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

    /** Brings spans back into the article; what the headline says is shown by the first sentence. */
    private record Back(Article article, int shift) {
        Span of(Span span) {
            return span.start() >= shift
                    ? span.shift(-shift)
                    : article.sentences().getFirst().span();
        }

        <T> Mention<T> of(Mention<T> mention) {
            return new Mention<>(mention.value(), of(mention.span()));
        }

        <T> @Nullable Mention<T> ofNullable(@Nullable Mention<T> mention) {
            return mention == null ? null : of(mention);
        }
    }
}
