package org.tocsin.eval.hrdsattack;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.core.line.Reading;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.mention.Actor;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.ActorRole;
import org.tocsin.core.statement.Happening;
import org.tocsin.eval.MainEvent;
import org.tocsin.reader.encoder.Encoder;
import org.tocsin.reader.encoder.SentenceKind;
import org.tocsin.reader.encoder.SentenceReading;
import org.tocsin.reader.gazetteer.Gazetteer;

/** What a reading says of the attack that an article is mainly about, in the data set's own terms. */
final class AttackMaker {
    /** How many times a country would have to be named to outweigh an account that is there. */
    private static final int TOLD_WEIGHT = 2;

    private static final Optional<Encoder> ENCODER = Encoder.findShipped();

    private AttackMaker() {}

    static Attack of(Reading reading, Gazetteer gazetteer) {
        List<Happening> told =
                MainEvent.accounts(reading).stream().map(Account::happening).toList();
        return new Attack(
                perpetrator(told, reading),
                asCounted(country(told, reading, gazetteer)),
                day(told),
                victims(told),
                victimTypes(told),
                violations(told));
    }

    private static Stream<Actor> actors(List<Happening> told, ActorRole role) {
        return told.stream()
                .flatMap(h -> h.actors().stream())
                .filter(a -> a.role() == role)
                .map(a -> a.actor().value());
    }

    private static String perpetrator(List<Happening> told, Reading reading) {
        return actors(told, ActorRole.PERPETRATOR)
                .map(AttackMaker::type)
                .findFirst()
                .orElseGet(() -> isArrest(told) ? "state actor" : blamed(reading));
    }

    /**
     * Where no account names who did it: whether the article as a whole blames a state or others, by the encoder, each sentence as much
     * as it tells of an incident.
     */
    private static String blamed(Reading reading) {
        double state = 0;
        double others = 0;
        for (SentenceReading s :
                ENCODER.map(e -> e.read(reading.article()).sentences()).orElse(List.of())) {
            double weight = s.probability(SentenceKind.INCIDENT);
            state += weight * s.probability(SentenceKind.BY_STATE);
            others += weight * s.probability(SentenceKind.BY_OTHERS);
        }
        if (state == others) return "";
        return state > others ? "state actor" : "other non-state actors";
    }

    /** Arrests are what those in power do (ACLED codebook), named or not. */
    private static boolean isArrest(List<Happening> told) {
        return told.stream().anyMatch(h -> h.event().value() == EventType.ARRESTS);
    }

    /** Armed groups act without the permission of a state; everybody else who is none of a state's is "other". */
    private static String type(Actor actor) {
        return switch (actor.kind()) {
            case STATE_FORCES, GOVERNMENT -> "state actor";
            case REBELS, MILITIA, CRIMINAL_GROUP, UNKNOWN -> "other actors without permissions";
            case INTERNATIONAL_ORGANISATION -> "regional orgs";
            default -> "other non-state actors";
        };
    }

    private static String country(List<Happening> told, Reading reading, Gazetteer gazetteer) {
        Map<String, Integer> votes = new HashMap<>();
        told.stream()
                .flatMap(h -> h.places().stream())
                .flatMap(p -> p.place().value().findCountry().stream())
                .forEach(c -> votes.merge(c, 1, Integer::sum));
        votes.replaceAll((country, count) -> count * TOLD_WEIGHT);
        return MostNamedCountry.of(reading.article(), gazetteer, votes).orElse("");
    }

    /** The data set counts Hong Kong as China, always. */
    private static String asCounted(String country) {
        return country.equals("HK") ? "CN" : country;
    }

    private static Attack.Day day(List<Happening> told) {
        Optional<DateRange> days = told.stream()
                .flatMap(h -> Optional.ofNullable(h.when()).stream())
                .map(w -> w.value().days())
                .min(Comparator.comparingLong(DateRange::days));
        if (days.isEmpty()) return Attack.Day.NONE;
        LocalDate from = days.get().from();
        LocalDate to = days.get().to();
        boolean sameYear = from.getYear() == to.getYear();
        boolean sameMonth = sameYear && from.getMonth() == to.getMonth();
        return new Attack.Day(
                sameYear ? from.getYear() : 0,
                sameMonth ? from.getMonthValue() : 0,
                from.equals(to) ? from.getDayOfMonth() : 0);
    }

    /** Only people who are named: each word of a name begins with a capital. */
    private static Set<String> victims(List<Happening> told) {
        Set<String> names = new HashSet<>();
        Stream.concat(actors(told, ActorRole.VICTIM), actors(told, ActorRole.TARGET))
                .map(Actor::name)
                .filter(n -> Stream.of(n.split("\\s+")).allMatch(w -> Character.isUpperCase(w.codePointAt(0))))
                .forEach(n -> names.add(n.toLowerCase(Locale.ROOT)));
        return names;
    }

    private static Set<String> victimTypes(List<Happening> told) {
        Set<String> types = new HashSet<>();
        Stream.concat(actors(told, ActorRole.VICTIM), actors(told, ActorRole.TARGET))
                .map(a -> a.name().toLowerCase(Locale.ROOT))
                .forEach(n -> {
                    if (n.matches(".*(?:journalist|reporter|editor|photographer|cameram[ae]n|blogger).*"))
                        types.add("journalist");
                    if (n.contains("union")) types.add("trade unionist");
                    if (n.matches(".*(?:activist|rights|defender|campaigner).*")) types.add("human rights defender");
                });
        return types;
    }

    private static Set<String> violations(List<Happening> told) {
        Set<String> kinds = new HashSet<>();
        for (Happening h : told) {
            if (h.harm().killed() != null && h.harm().killed().value().min() > 0) kinds.add("killing");
            switch (h.event().value()) {
                case ABDUCTION -> kinds.add("kidnapping");
                case ARRESTS -> kinds.add("arbitrary detention");
                default -> {}
            }
        }
        if (kinds.isEmpty() && !told.isEmpty()) kinds.add("other");
        return kinds;
    }
}
