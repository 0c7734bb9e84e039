package org.tocsin.reader.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tocsin.core.measure.Precision;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.Place;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Happening;
import org.tocsin.core.statement.PlaceRole;
import org.tocsin.core.statement.RoledPlace;
import org.tocsin.core.statement.Stage;
import org.tocsin.core.statement.Statement;
import org.tocsin.core.text.Sentence;

/**
 * The town of the event that a report opens with, where the first sentence names only its country or province and the next ones, which
 * go on to tell of violence, name one town in it: "A bomber drove a truck into a fort in northern Karsia. Militants then stormed the compound in Tamir." News from
 * abroad is written so. A sentence of what came after, or of other days, gives none; two towns give none.
 */
public final class SceneBehind {
    private static final int LEAD_CHARS = 500;
    private static final int SENTENCES = 2;
    private static final int RECENT_DAYS = 7;

    private static final Pattern AFTERMATH = Pattern.compile(
            "\\b(?:court|trial|sentenced|convicted|hearing|judge|charged|vigil|funerals?|buried|burial|anniversary|freed|released|handed|hospitals?|clinic|treated"
                    + "|taken to|flown|rushed|condemned|visited|earlier|previous|previously|another|second|also|last (?:year|month|week)|years? ago|months? ago|in the past|since|separate(?:ly)?"
                    + "|elsewhere|meanwhile|reporters?|statement|spokes\\p{L}+|telephone|embassy)\\b");

    private SceneBehind() {}

    /** The statements in the same order; accounts at the opening have the town that the next sentences give. */
    public static List<Statement> complete(Document document, List<Statement> read) {
        List<Statement> out = new ArrayList<>();
        for (Statement s : read)
            out.add(
                    s instanceof Account a && isOpen(a)
                            ? find(document, a).map(town -> at(a, town)).orElse(a)
                            : s);
        return out;
    }

    private static boolean isOpen(Account account) {
        Happening h = account.happening();
        boolean coarse = h.findScene()
                .map(p -> switch (p.place().value().precision()) {
                    case COUNTRY, PROVINCE -> true;
                    default -> false;
                })
                .orElse(false);
        return coarse
                && h.stage() == Stage.DONE
                && !h.number().series()
                && account.said().spans().getFirst().start() < LEAD_CHARS;
    }

    private static Optional<RoledPlace> find(Document document, Account account) {
        Span told = account.said().spans().getFirst();
        Place wide = account.happening().findScene().orElseThrow().place().value();
        List<RoledPlace> towns = document.article().sentences().stream()
                .filter(s -> s.span().end() > told.end())
                .limit(SENTENCES + 1L)
                .filter(s -> !isOther(document, s))
                .flatMap(s -> PlaceReader.read(Clause.of(document, s.span())).stream())
                .filter(p -> p.place().span().start() >= told.end())
                .filter(p -> p.role() != PlaceRole.FROM
                        && p.place().value().precision().isLocal())
                .toList();
        boolean one =
                towns.stream().map(p -> p.place().value().point()).distinct().count() == 1;
        return one ? Optional.of(towns.getFirst()).filter(p -> isIn(p.place().value(), wide)) : Optional.empty();
    }

    private static boolean isIn(Place town, Place wide) {
        return Objects.equals(town.country(), wide.country())
                && (wide.precision() != Precision.PROVINCE || Objects.equals(town.admin1(), wide.admin1()));
    }

    private static boolean isOther(Document document, Sentence s) {
        String text = document.textOf(s.span()).toLowerCase(Locale.ROOT);
        var published = document.published();
        boolean old = published != null
                && document.found().dates().stream()
                        .filter(d -> s.span().contains(d.span()))
                        .anyMatch(d ->
                                d.value().days().from().isBefore(published.day().minusDays(RECENT_DAYS)));
        boolean violent =
                document.found().triggers().stream().anyMatch(t -> s.span().contains(t.span()));
        return old || !violent || AFTERMATH.matcher(text).find();
    }

    private static Account at(Account a, RoledPlace town) {
        return a.with(a.happening().withPlace(town));
    }
}
