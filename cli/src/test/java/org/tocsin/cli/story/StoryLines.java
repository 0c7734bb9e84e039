package org.tocsin.cli.story;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.incident.Estimate;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.Series;
import org.tocsin.core.incident.Toll;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.mention.Actor;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.Place;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Accusation;
import org.tocsin.core.statement.Admission;
import org.tocsin.core.statement.Advice;
import org.tocsin.core.statement.Assessment;
import org.tocsin.core.statement.Assurance;
import org.tocsin.core.statement.Demand;
import org.tocsin.core.statement.Denial;
import org.tocsin.core.statement.Happening;
import org.tocsin.core.statement.Harm;
import org.tocsin.core.statement.Involvement;
import org.tocsin.core.statement.PlaceRole;
import org.tocsin.core.statement.RoledActor;
import org.tocsin.core.statement.Statement;
import org.tocsin.core.warning.Closeness;
import org.tocsin.core.warning.Warning;

/** Statements, incidents and warnings as the lines that stories speak of. */
final class StoryLines {
    private StoryLines() {}

    static String of(Statement statement) {
        return switch (statement) {
            case Account a -> account(a);
            case Accusation a -> line("accusation", actors(a.accused()) + did(a.involvement()), a);
            case Denial d -> line("denial", did(d.involvement()), d);
            case Admission a -> line("admission", actors(a.perpetrators()), a);
            case Advice a -> line("advice | " + words(a.action()), places(a), a);
            case Demand d -> line("demand", "", d);
            case Assurance a -> line("assurance", words(a.kind()), a);
            case Assessment a -> line("assessment", "", a);
        };
    }

    private static String line(String kind, String detail, Statement s) {
        return kind + " | " + detail + " | " + s.attribution();
    }

    /** Nothing where it is the deed itself. */
    private static String did(Involvement involvement) {
        return involvement == Involvement.CARRIED_OUT ? "" : " (" + involvement.words() + ")";
    }

    private static String account(Account a) {
        Happening h = a.happening();
        String stage = words(h.stage()) + (h.number().series() ? " series" : "");
        String when = h.when() == null ? "" : h.when().value().days().toString();
        String where = h.places().stream()
                .map(p -> words(p.role()) + " " + p.place().value().name())
                .distinct()
                .collect(Collectors.joining(", "));
        String who = h.actors().stream().map(StoryLines::actor).collect(Collectors.joining(", "));
        return Stream.of(
                        "account",
                        h.event().value().label(),
                        stage,
                        when,
                        where,
                        harm(h.harm()),
                        a.attribution().toString(),
                        who)
                .collect(Collectors.joining(" | "));
    }

    private static String actor(RoledActor roled) {
        Actor a = roled.actor().value();
        return words(roled.role()) + " " + (a.nationality() == null ? "" : a.nationality() + " ")
                + (a.sector() == null ? "" : a.sector().label() + " ") + "(" + a.name() + ")"
                + (a.nationality() == null && a.sector() == null ? " " + words(roled.role()) + " " + a.name() : "");
    }

    private static String harm(Harm harm) {
        return counts(value(harm.killed()), value(harm.injured()), value(harm.abducted()));
    }

    private static @Nullable CountRange value(@Nullable Mention<CountRange> mention) {
        return mention == null ? null : mention.value();
    }

    private static @Nullable CountRange best(@Nullable Estimate<CountRange> estimate) {
        return estimate == null ? null : estimate.value();
    }

    private static String counts(
            @Nullable CountRange killed, @Nullable CountRange injured, @Nullable CountRange abducted) {
        return Stream.of(count("killed", killed), count("injured", injured), count("abducted", abducted))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String count(String word, @Nullable CountRange range) {
        return range == null ? "" : word + " " + range;
    }

    static String of(Incident i) {
        Place place = i.where().value();
        Toll toll = i.toll();
        return i.event().value().label() + " | " + i.when().value() + " | " + roleOfScene(i) + " " + place.name() + " ("
                + words(place.precision()) + ") | "
                + counts(best(toll.killed()), best(toll.injured()), best(toll.abducted())) + " | "
                + i.evidence().accounts().size() + " accounts | "
                + i.evidence().independentOrigins() + " origins";
    }

    static String of(Series series) {
        String members = series.members().stream()
                .map(i -> i.where().value().name() + " " + i.when().value())
                .collect(Collectors.joining(", "));
        return account(series.account()).replaceFirst("^account", "series") + " | "
                + series.members().size() + " incidents | " + members;
    }

    /** "near" where every account only says so. */
    private static String roleOfScene(Incident i) {
        boolean near = i.evidence().accounts().stream()
                .flatMap(a -> a.happening().findScene().stream())
                .allMatch(p -> p.role() == PlaceRole.NEAR);
        return near ? "near" : "at";
    }

    static String of(Warning w) {
        String closeness = w.closeness() == Closeness.ADVISED_AREA ? "advised" : "near (" + words(w.closeness()) + ")";
        return w.siteId() + " | " + closeness + " | " + w.headline();
    }

    private static String actors(List<Mention<Actor>> actors) {
        return actors.stream().map(a -> a.value().name()).collect(Collectors.joining(", "));
    }

    private static String places(Advice advice) {
        return advice.area().stream().map(p -> p.value().name()).collect(Collectors.joining(", "));
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
