package org.tocsin.store.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.core.incident.Case;
import org.tocsin.core.incident.Decision;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.Ruling;
import org.tocsin.core.incident.RulingId;
import org.tocsin.core.incident.Rulings;
import org.tocsin.core.line.Line;
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
import org.tocsin.core.report.Published;
import org.tocsin.core.report.ReportId;
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

class StoreJsonTest {
    private static final ReportId REPORT = new ReportId("0123456789abcdef".repeat(4));
    private static final Span SPAN = new Span(3, 17);
    private static final Place STRIP = new Place(
            "The river",
            null,
            null,
            new GeoPoint(37.123456789012344, -69.1),
            Precision.BORDER_STRIP,
            120.5,
            new BorderStrip(List.of(new GeoPoint(37, 69), new GeoPoint(38, 70)), 12.25));
    private static final Place MINE =
            Place.of("Mine \"No. 1\"", "TJ", "TJ.01", new GeoPoint(37.6, 69.6), Precision.EXACT, 2);
    private static final Actor WORKERS = new Actor("workers", ActorKind.CIVILIANS, "CN", Sector.MINING);
    private static final Actor UNKNOWN = new Actor("неизвестные", ActorKind.UNKNOWN);

    static Stream<Statement> statements() {
        return Stream.of(
                new Account(said(1, Published.on(LocalDate.of(2025, 11, 27))), full()),
                new Account(said(2, null), bare()),
                new Accusation(said(3, null), List.of(of(UNKNOWN)), List.of(id(1), id(2))),
                new Accusation(said(4, null), List.of(), List.of()),
                new Denial(said(5, null), List.of(id(1))),
                new Admission(said(6, null), List.of(of(UNKNOWN)), List.of(id(1))),
                new Advice(said(7, null), AdviceAction.LEAVE, List.of(of(STRIP), of(MINE)), List.of(of(WORKERS))),
                new Demand(said(8, null), List.of(of(UNKNOWN))),
                new Assurance(said(9, null), AssuranceKind.REGRET),
                new Assessment(said(10, null), AssessmentTopic.MOTIVE));
    }

    static Stream<Ruling> rulings() {
        var by = new Decision("Ana Lyst", Instant.parse("2025-12-01T10:00:00.000000001Z"), "saw \\ both");
        return Stream.concat(
                Stream.of(
                        new Ruling.SameEvent(by, id(1), id(2)),
                        new Ruling.DifferentEvents(by, id(1), id(2)),
                        new Ruling.Rejection(by, id(1)),
                        new Ruling.Confirmation(
                                by,
                                new Case(
                                        List.of(id(1), id(2)),
                                        EventType.GRENADE,
                                        DateRange.on(LocalDate.of(2025, 11, 26)),
                                        STRIP,
                                        CountRange.atLeast(3),
                                        null,
                                        null,
                                        List.of("Lapis Front"))),
                        new Ruling.Withdrawal(by, new RulingId("r-0123456789ab"), id(1))),
                corrections().map(c -> new Ruling.Correction(by, id(1), c)));
    }

    static Stream<Ruling.Corrected> corrections() {
        return Stream.of(
                new Ruling.Corrected.Event(EventType.SHELLING),
                new Ruling.Corrected.Days(DateRange.on(LocalDate.of(2025, 11, 26))),
                new Ruling.Corrected.Scene(STRIP),
                new Ruling.Corrected.Killed(CountRange.exactly(0)),
                new Ruling.Corrected.Injured(CountRange.atLeast(13)),
                new Ruling.Corrected.Abducted(CountRange.between(24, 99)),
                new Ruling.Corrected.Perpetrator("Lapis Front"));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void statementsComeBackEqual(Statement statement) {
        assertThat(StoreJson.read(StoreJson.write(statement), Statement.class)).isEqualTo(statement);
    }

    @ParameterizedTest
    @MethodSource("rulings")
    void rulingsComeBackEqual(Ruling ruling) {
        assertThat(StoreJson.read(StoreJson.write(ruling), Ruling.class)).isEqualTo(ruling);
    }

    @Test
    void anIncidentComesBackEqual() {
        Statement account = statements().findFirst().orElseThrow();
        Statement denial = new Denial(said(5, null), List.of(id(1)));
        var by = new Decision("Ana", Instant.EPOCH, "read it");
        for (Rulings rulings : List.of(
                Rulings.NONE,
                Rulings.of(corrections()
                        .map(c -> new Ruling.Correction(by, id(1), c))
                        .toList()))) {
            Incident incident =
                    Line.incidents(List.of(account, denial), rulings).getFirst();
            String json = StoreJson.writeIncident(incident);
            assertThat(StoreJson.readIncident(
                            json,
                            incident.evidence().accounts(),
                            incident.evidence().concerning()))
                    .isEqualTo(incident);
            assertThat(json).doesNotContain(REPORT.value());
        }
    }

    @Test
    void everyKindHasAnExample() {
        assertThat(statements().map(Object::getClass)).contains(Statement.class.getPermittedSubclasses());
        assertThat(rulings().map(Object::getClass)).contains(Ruling.class.getPermittedSubclasses());
        assertThat(corrections().map(Object::getClass)).contains(Ruling.Corrected.class.getPermittedSubclasses());
    }

    /** These stand in files: a change here loses old stores. */
    @Test
    void namesAndFormStay() {
        assertThat(statements().map(StoreJson::kindOf).distinct())
                .containsExactly(
                        "account", "accusation", "denial", "admission", "advice", "demand", "assurance", "assessment");
        assertThat(rulings().map(StoreJson::kindOf).distinct())
                .containsExactly(
                        "same-event", "different-events", "rejection", "confirmation", "withdrawal", "correction");
        var by = new Decision("Ana", Instant.EPOCH, "read it");
        assertThat(StoreJson.write(
                        new Ruling.Correction(by, id(1), new Ruling.Corrected.Killed(CountRange.atLeast(3)))))
                .isEqualTo("{\"kind\":\"correction\",\"by\":{\"author\":\"Ana\",\"at\":\"1970-01-01T00:00:00Z\","
                        + "\"reason\":\"read it\"},\"account\":\"" + REPORT
                        + "-s1\",\"value\":{\"kind\":\"killed\",\"count\":{\"min\":3}}}");
        assertThat(StoreJson.write(new Assurance(said(9, null), AssuranceKind.REGRET)))
                .startsWith("{\"kind\":\"assurance\",\"said\":{\"id\":\"" + REPORT + "-s9\"")
                .contains("\"spans\":[[3,17]]")
                .contains("\"assures\":\"REGRET\"");
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void everyEventTypeIsWrittenByItsName(EventType type) {
        assertThat(StoreJson.write(type)).isEqualTo("\"" + type.name() + "\"");
    }

    @Test
    void halfCharactersAreReplacedTheSameWayAsInFiles() {
        assertThat(StoreJson.write("a\uD83Db\uDE80")).isEqualTo("\"a?b?\"");
        assertThat(Unicode.wellFormed("\uD83D\uDE80")).isEqualTo("\uD83D\uDE80");
    }

    @Test
    void damagedTextsAreRefused() {
        String good = StoreJson.write(statements().findFirst().orElseThrow());
        assertThatThrownBy(() -> StoreJson.read(good.substring(0, 50), Statement.class))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> StoreJson.read(good.replace("\"account\"", "\"rumour\""), Statement.class))
                .hasMessageContaining("rumour");
        assertThatThrownBy(() -> StoreJson.read(good.replace("[3,17]", "[17,3]"), Statement.class))
                .hasMessageContaining("No such span");
        assertThatThrownBy(() -> StoreJson.read("{}", Statement.class)).isInstanceOf(RuntimeException.class);
    }

    private static Happening full() {
        return new Happening(
                of(EventType.AIR_DRONE_STRIKE),
                Stage.DONE,
                Occurrences.ONE,
                of(new When(new DateRange(LocalDate.of(2025, 11, 26), LocalDate.of(2025, 11, 27)), "overnight")),
                List.of(new RoledPlace(PlaceRole.AT, of(MINE)), new RoledPlace(PlaceRole.FROM, of(STRIP))),
                List.of(
                        new RoledActor(ActorRole.PERPETRATOR, of(UNKNOWN)),
                        new RoledActor(ActorRole.VICTIM, of(WORKERS))),
                List.of(of(new Weapon("drone", WeaponType.DRONE))),
                new Harm(of(CountRange.exactly(3)), of(CountRange.atLeast(13)), of(CountRange.between(2, 4))));
    }

    private static Happening bare() {
        return new Happening(
                of(EventType.ATTACK),
                Stage.THREATENED,
                Occurrences.series(CountRange.atLeast(2)),
                null,
                List.of(),
                List.of(),
                List.of(),
                Harm.UNSAID);
    }

    private static Said said(int number, @org.jspecify.annotations.Nullable Published published) {
        var chain = List.of(
                new Source("The Daily", SourceRole.OUTLET, null), new Source("police", SourceRole.POLICE, SPAN));
        return new Said(
                id(number),
                new Attribution(chain),
                published == null && number % 2 == 0
                        ? Published.at(OffsetDateTime.parse("2025-11-27T18:30:00.25+05:00"))
                        : published,
                Stance.CLAIMS,
                "They said \u0000 so.",
                List.of(SPAN));
    }

    private static StatementId id(int number) {
        return new StatementId(REPORT, number);
    }

    private static <T> Mention<T> of(T value) {
        return new Mention<>(value, SPAN);
    }
}
