package org.tocsin.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.Precision;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.Place;
import org.tocsin.core.report.Published;
import org.tocsin.core.report.Report;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Happening;
import org.tocsin.core.statement.PlaceRole;
import org.tocsin.core.statement.RoledPlace;
import org.tocsin.core.statement.Stage;
import org.tocsin.core.statement.Statement;
import org.tocsin.core.text.Article;

/**
 * Gives accounts that name no place the one of the head: the headline's, where it names exactly one town or district, or else the
 * dateline's, for what the first sentence tells. News of one town says its name once, above the text. An account that tells of
 * older days, or of threats, or that names any place, is left as it is: the head need not be about it.
 */
final class HeadScene {
    /** So far into the text an account is still what the head is about. */
    private static final int NEAR_CHARS = 700;

    private static final int RECENT_DAYS = 14;

    private HeadScene() {}

    /** The statements in the same order, with the places that the head gives. */
    static List<Statement> complete(
            Report report, HeadReading reading, List<Mention<Place>> named, List<Statement> read) {
        if (read.stream().noneMatch(s -> s instanceof Account a && isOpen(a, report.published(), named))) return read;
        Head head = reading.head();
        List<Mention<Place>> found = reading.listPlaces();
        Optional<Mention<Place>> title = only(found, head.title()).map(p -> asTold(head, p));
        Optional<Mention<Place>> dateline = only(found, head.dateline());
        List<Statement> out = new ArrayList<>();
        for (Statement s : read)
            out.add(
                    s instanceof Account a && isOpen(a, report.published(), named)
                            ? own(a, head, found)
                                    .or(() -> title.filter(p -> isWithin(p.value(), a)))
                                    .or(() -> dateline.filter(d -> isFirst(a, head.report())
                                            && a.happening().findScene().isEmpty()
                                            && !namesCountry(a, head.report(), named)))
                                    .map(p -> at(a, head.back(p)))
                                    .orElse(a)
                            : s);
        return out;
    }

    private static boolean isOpen(Account account, @Nullable Published published, List<Mention<Place>> named) {
        Happening h = account.happening();
        int start = account.said().spans().getFirst().start();
        return isRough(h)
                && h.stage() == Stage.DONE
                && !h.number().series()
                && start < NEAR_CHARS
                && isRecent(h, published)
                && !namesPlace(account, named);
    }

    /** No scene, or only a country: "killed in Niger", below a headline that names the town. */
    private static boolean isRough(Happening happening) {
        return happening.findScene().map(p -> isCountry(p.place().value())).orElse(true);
    }

    private static boolean isCountry(Place place) {
        return place.precision() == Precision.COUNTRY;
    }

    private static boolean isWithin(Place town, Account account) {
        return account.happening()
                .findScene()
                .map(p -> Objects.equals(town.country(), p.place().value().country()))
                .orElse(true);
    }

    /** What a headline tells to be near a place is not in it. */
    private static Mention<Place> asTold(Head head, Mention<Place> place) {
        String before = head.text().content().substring(0, place.span().start()).toLowerCase(Locale.ROOT);
        Place p = place.value();
        if (!(before.endsWith("near ") || before.endsWith("outside ")) || p.strip() != null) return place;
        return new Mention<>(
                Place.of(p.name(), p.country(), p.admin1(), p.point(), p.precision(), p.radiusKm() + NEARBY_KM),
                place.span());
    }

    /** How far "near" reaches beyond a place. */
    private static final double NEARBY_KM = 10;

    private static boolean isRecent(Happening h, @Nullable Published published) {
        if (h.when() == null || published == null) return true;
        LocalDate day = published.day();
        return !h.when().value().days().to().isBefore(day.minusDays(RECENT_DAYS));
    }

    private static boolean namesPlace(Account account, List<Mention<Place>> named) {
        Span told = account.said().spans().getFirst();
        return named.stream().anyMatch(p -> told.contains(p.span()) && !isCountry(p.value()));
    }

    private static boolean namesCountry(Account account, Article article, List<Mention<Place>> named) {
        Span told = account.said().spans().getFirst();
        Span sentence = article.findSentenceAt(told.start())
                .map(s -> s.span().cover(told))
                .orElse(told);
        return named.stream().anyMatch(p -> sentence.contains(p.span()));
    }

    /** The town or district that a stretch of the head names, if it names no other. */
    private static Optional<Mention<Place>> only(List<Mention<Place>> found, @Nullable Span within) {
        if (within == null) return Optional.empty();
        List<Mention<Place>> local = found.stream()
                .filter(p -> within.contains(p.span()) && p.value().precision().isLocal())
                .toList();
        boolean one = local.stream().map(p -> p.value().point()).distinct().count() == 1;
        return one ? Optional.of(local.getFirst()) : Optional.empty();
    }

    /** A name that can be resolved only beside the headline: "abducted in Raghistan", where the text gives no province. */
    private static Optional<Mention<Place>> own(Account account, Head head, List<Mention<Place>> found) {
        Span told = account.said().spans().getFirst().shift(head.shift());
        // "Raghistan, Amu Line reports": what follows may be taken for a part of the name.
        List<Mention<Place>> own = found.stream()
                .filter(p -> told.start() <= p.span().start() && p.span().start() < told.end())
                .toList();
        return only(own, told.cover(own.isEmpty() ? told : own.getLast().span()))
                .filter(p -> IN.matcher(head.text()
                                .content()
                                .substring(told.start(), p.span().start()))
                        .find());
    }

    private static final Pattern IN = Pattern.compile("\\b(?:in|at|near)\\s+(?:the\\s+)?$");

    private static boolean isFirst(Account account, Article article) {
        int start = account.said().spans().getFirst().start();
        return article.sentences().getFirst().span().end() >= start;
    }

    private static Account at(Account a, Mention<Place> place) {
        return a.with(a.happening().withPlace(new RoledPlace(PlaceRole.AT, place)));
    }
}
