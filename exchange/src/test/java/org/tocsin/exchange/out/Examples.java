package org.tocsin.exchange.out;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.caveat.Caveat;
import org.tocsin.core.line.Reading;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.measure.GeoPoint;
import org.tocsin.core.measure.Precision;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.Actor;
import org.tocsin.core.mention.ActorKind;
import org.tocsin.core.mention.BorderStrip;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.Place;
import org.tocsin.core.mention.Sector;
import org.tocsin.core.mention.Weapon;
import org.tocsin.core.mention.WeaponType;
import org.tocsin.core.mention.When;
import org.tocsin.core.report.MediaType;
import org.tocsin.core.report.Published;
import org.tocsin.core.report.Report;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Accusation;
import org.tocsin.core.statement.ActorRole;
import org.tocsin.core.statement.Admission;
import org.tocsin.core.statement.Advice;
import org.tocsin.core.statement.AdviceAction;
import org.tocsin.core.statement.Assessment;
import org.tocsin.core.statement.AssessmentTopic;
import org.tocsin.core.statement.Assurance;
import org.tocsin.core.statement.AssuranceKind;
import org.tocsin.core.statement.Attribution;
import org.tocsin.core.statement.Demand;
import org.tocsin.core.statement.Denial;
import org.tocsin.core.statement.Happening;
import org.tocsin.core.statement.Harm;
import org.tocsin.core.statement.Occurrences;
import org.tocsin.core.statement.PlaceRole;
import org.tocsin.core.statement.RoledActor;
import org.tocsin.core.statement.RoledPlace;
import org.tocsin.core.statement.Said;
import org.tocsin.core.statement.Source;
import org.tocsin.core.statement.SourceRole;
import org.tocsin.core.statement.Stage;
import org.tocsin.core.statement.Stance;
import org.tocsin.core.statement.Statement;
import org.tocsin.core.statement.StatementId;
import org.tocsin.core.text.Article;

/** A reading with one statement of each kind, made by hand. */
final class Examples {
    static final String TEXT = "Three miners died at Yol when a drone fell, the ministry said.";
    static final Report REPORT = Report.of(
            "River Wire",
            Published.on(LocalDate.of(2025, 11, 27)),
            "Miners die at Yol",
            URI.create("https://river.example/1"),
            MediaType.TEXT,
            TEXT);
    private static final Span SPAN = new Span(0, 12);
    private static final Actor GROUP = new Actor("the Hill Front", ActorKind.REBELS);
    private static final Actor MINERS = new Actor("miners", ActorKind.CIVILIANS, "CN", Sector.MINING);
    private static final Place YOL =
            Place.of("Yol", "TJ", "TJ.02", new GeoPoint(37.777777, 70.1), Precision.VILLAGE, 3);
    private static final Place STRIP = new Place(
            "Tajik-Afghan border",
            null,
            null,
            new GeoPoint(37.5, 70),
            Precision.BORDER_STRIP,
            300,
            new BorderStrip(List.of(new GeoPoint(37, 69), new GeoPoint(38, 71)), 15));

    private Examples() {}

    static Reading reading() {
        return reading(
                new Account(said(1, Stance.ASSERTS), happening(Occurrences.ONE)),
                new Account(said(2, Stance.CLAIMS), series()),
                new Accusation(said(3, Stance.SUSPECTS), List.of(mention(GROUP)), List.of(id(1))),
                new Denial(said(4, Stance.DENIES), List.of(id(3))),
                new Admission(said(5, Stance.ASSERTS), List.of(mention(GROUP)), List.of(id(1))),
                new Advice(
                        said(6, Stance.ADVISES), AdviceAction.LEAVE, List.of(mention(STRIP)), List.of(mention(MINERS))),
                new Demand(said(7, Stance.DEMANDS), List.of()),
                new Assurance(said(8, Stance.REGRETS), AssuranceKind.REGRET),
                new Assessment(said(9, Stance.SUSPECTS), AssessmentTopic.MOTIVE));
    }

    static Reading reading(Statement... statements) {
        return new Reading(
                REPORT,
                new Article(REPORT.id(), null, TEXT, List.of()),
                List.of(statements),
                List.of(new Doubt("ambiguous-place", "\"Yol\" fits two places. Maybe name the district.", SPAN)),
                "test-1");
    }

    /** One drone strike, and then an account that counts it among several. */
    static Reading seriesReading() {
        return reading(
                new Account(said(1, Stance.ASSERTS), happening(Occurrences.ONE)),
                new Account(said(2, Stance.ASSERTS), happening(Occurrences.series(CountRange.atLeast(3)))));
    }

    private static Happening happening(Occurrences number) {
        return new Happening(
                mention(EventType.AIR_DRONE_STRIKE),
                Stage.DONE,
                number,
                mention(new When(DateRange.on(LocalDate.of(2025, 11, 26)), "on Wednesday")),
                List.of(new RoledPlace(PlaceRole.AT, mention(YOL)), new RoledPlace(PlaceRole.FROM, mention(STRIP))),
                List.of(
                        new RoledActor(ActorRole.PERPETRATOR, mention(GROUP)),
                        new RoledActor(ActorRole.VICTIM, mention(MINERS))),
                List.of(mention(new Weapon("drone", WeaponType.DRONE))),
                new Harm(mention(CountRange.exactly(3)), mention(CountRange.atLeast(13)), null));
    }

    private static Happening series() {
        return new Happening(
                mention(EventType.ATTACK),
                Stage.ATTEMPTED,
                Occurrences.series(CountRange.atLeast(3)),
                null,
                List.of(),
                List.of(),
                List.of(),
                Harm.UNSAID);
    }

    static Said said(int number, Stance stance) {
        return new Said(
                id(number),
                new Attribution(List.of(
                        new Source("River Wire", SourceRole.OUTLET, null),
                        new Source("the ministry", SourceRole.GOVERNMENT, new Span(44, 56)))),
                REPORT.published(),
                stance,
                TEXT,
                List.of(new Span(0, TEXT.length())));
    }

    private static StatementId id(int number) {
        return new StatementId(REPORT.id(), number);
    }

    private static <T> Mention<T> mention(T value) {
        return new Mention<>(value, SPAN);
    }

    private record Doubt(
            String code, String message, @Nullable Span at) implements Caveat {
        @Override
        public Optional<Span> span() {
            return Optional.ofNullable(at);
        }
    }
}
