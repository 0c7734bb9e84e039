package org.tocsin.cli.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.line.Reader;
import org.tocsin.core.line.Reading;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.measure.GeoPoint;
import org.tocsin.core.measure.Precision;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.Place;
import org.tocsin.core.mention.When;
import org.tocsin.core.report.Published;
import org.tocsin.core.report.Report;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Attribution;
import org.tocsin.core.statement.Happening;
import org.tocsin.core.statement.Harm;
import org.tocsin.core.statement.Occurrences;
import org.tocsin.core.statement.PlaceRole;
import org.tocsin.core.statement.RoledPlace;
import org.tocsin.core.statement.Said;
import org.tocsin.core.statement.Source;
import org.tocsin.core.statement.SourceRole;
import org.tocsin.core.statement.Stage;
import org.tocsin.core.statement.Stance;
import org.tocsin.core.statement.Statement;
import org.tocsin.core.statement.StatementId;
import org.tocsin.core.text.Article;

/** Reads one thing: where the text says "drone", a drone killed three at Yol on the day before publication. */
final class FakeReader implements Reader {
    @Override
    public Reading read(Report report) {
        List<Statement> statements = new ArrayList<>();
        int at = report.content().indexOf("drone");
        if (at >= 0) statements.add(account(report, new Span(at, at + 5)));
        Article article = new Article(report.id(), null, report.content(), List.of());
        return new Reading(report, article, statements, List.of(), version());
    }

    @Override
    public String version() {
        return "fake-1";
    }

    private static Account account(Report report, Span span) {
        Place yol = Place.of("Yol", "TJ", null, new GeoPoint(37.78, 70.2), Precision.VILLAGE, 3);
        Source outlet = new Source(report.outlet(), SourceRole.OUTLET, null);
        return new Account(
                new Said(
                        new StatementId(report.id(), 1),
                        new Attribution(List.of(outlet)),
                        report.published(),
                        Stance.ASSERTS,
                        report.content(),
                        List.of(span)),
                new Happening(
                        new Mention<>(EventType.AIR_DRONE_STRIKE, span),
                        Stage.DONE,
                        Occurrences.ONE,
                        when(report.published(), span),
                        List.of(new RoledPlace(PlaceRole.AT, new Mention<>(yol, span))),
                        List.of(),
                        List.of(),
                        new Harm(new Mention<>(CountRange.exactly(3), span), null, null)));
    }

    private static @Nullable Mention<When> when(@Nullable Published published, Span span) {
        if (published == null) return null;
        LocalDate day = published.day().minusDays(1);
        return new Mention<>(new When(DateRange.on(day), "on the day before"), span);
    }
}
