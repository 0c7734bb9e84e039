package org.tocsin.reader.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.When;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Happening;
import org.tocsin.core.statement.Stage;
import org.tocsin.core.statement.Statement;
import org.tocsin.core.text.Sentence;

/**
 * The day of the event that a report opens with, where only the next sentence tells it: "Gunmen killed two at a mosque. The attack took
 * place on Friday." It must be a single recent day, in a sentence that does not go on to what came after: courts, funerals,
 * what somebody said on a day.
 */
public final class DayBehind {
    /** Only what the report opens with. */
    private static final int LEAD_CHARS = 300;

    private static final int SENTENCES = 2;
    private static final int RECENT_DAYS = 14;
    private static final int MAX_DAYS = 2;

    private static final Pattern AFTERMATH = Pattern.compile(
            "\\b(?:court|trial|sentenced|convicted|hearing|judge|charged|arrest(?:ed|s)?|detained|vigil|funerals?|buried|anniversary|freed|released|handed"
                    + "|every|each|years|said|told|confirmed|announced|statement|warned|condemned|visited|died|posted|updated|ended|earlier|previous|another|second|also)\\b");

    private DayBehind() {}

    /** The statements in the same order; accounts at the opening have the day that the next sentences give. */
    public static List<Statement> complete(Document document, List<Statement> read) {
        var published = document.published();
        if (published == null) return read;
        List<Statement> out = new ArrayList<>();
        for (Statement s : read)
            out.add(
                    s instanceof Account a && isOpen(a)
                            ? find(document, published.day(), a.said().spans().getFirst())
                                    .map(day -> on(a, day))
                                    .orElse(a)
                            : s);
        return out;
    }

    private static boolean isOpen(Account account) {
        Happening h = account.happening();
        return h.when() == null
                && h.stage() == Stage.DONE
                && !h.number().series()
                && account.said().spans().getFirst().start() < LEAD_CHARS;
    }

    private static Optional<Mention<When>> find(Document document, LocalDate published, Span account) {
        Stream<Mention<When>> behind = document.article().sentences().stream()
                .filter(s -> s.span().end() > account.end())
                .limit(SENTENCES + 1L)
                .filter(s -> !AFTERMATH.matcher(lower(document, s)).find())
                .flatMap(s -> document.found().dates().stream()
                        .filter(d -> s.span().contains(d.span()) && d.span().start() >= account.end()));
        return Stream.concat(before(document, account), behind)
                .findFirst()
                .filter(d -> d.value().days().days() <= MAX_DAYS
                        && !d.value().days().from().isAfter(published)
                        && !d.value().days().from().isBefore(published.minusDays(RECENT_DAYS)));
    }

    /** "A border unit fought with smugglers today. Two were killed": the day stands in the sentence before. */
    private static Stream<Mention<When>> before(Document document, Span account) {
        return document.article().sentences().stream()
                .filter(s -> s.span().end() <= account.start())
                .reduce((a, b) -> b)
                .stream()
                .filter(s -> !AFTERMATH.matcher(lower(document, s)).find())
                .filter(s -> document.found().triggers().stream()
                        .anyMatch(t -> s.span().contains(t.span())))
                .flatMap(s ->
                        document.found().dates().stream().filter(d -> s.span().contains(d.span())));
    }

    private static String lower(Document document, Sentence s) {
        return document.textOf(s.span()).toLowerCase(Locale.ROOT);
    }

    private static Account on(Account a, Mention<When> day) {
        return a.with(a.happening().withWhen(day));
    }
}
