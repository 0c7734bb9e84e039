package org.tocsin.core.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.Place;
import org.tocsin.core.mention.When;
import org.tocsin.core.report.Published;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Harm;
import org.tocsin.core.statement.Statement;
import org.tocsin.core.statement.StatementId;

/** From the accounts of a neighbourhood to incidents: a pure function of a set. */
public final class Fold {
    private final Rulings rulings;

    private Fold(Rulings rulings) {
        this.rulings = rulings;
    }

    /** Which rules and weights fold here. Incidents that others made are to be folded anew. */
    public static String version() {
        return MergeRules.version();
    }

    /** The incidents of a neighbourhood, in the order of their ids. */
    public static List<Incident> fold(Neighbourhood neighbourhood, Rulings rulings) {
        List<Setting> settings = neighbourhood.accounts().stream()
                .filter(a -> !rulings.isRejected(a.id()))
                .flatMap(a -> Setting.of(a).stream())
                .toList();
        return fold(settings, neighbourhood.concerning(), rulings);
    }

    /** The incidents of settings that are all different, and of accounts that nobody rejected. */
    static List<Incident> fold(List<Setting> settings, List<Statement> concerning, Rulings rulings) {
        Fold fold = new Fold(rulings);
        return Clusters.of(settings, rulings).stream()
                .filter(Fold::isToldInFull)
                .map(event -> fold.incident(event, concerning))
                .sorted(Comparator.comparing(Incident::id))
                .toList();
    }

    /**
     * Somebody gives the place; and one report tells it in full, or two reports were pieced together to the same. Reports that only
     * count the dead do not say that anybody did it.
     */
    private static boolean isToldInFull(List<Setting> event) {
        boolean placed = event.stream().anyMatch(s -> s.place() != null);
        boolean full = event.stream().anyMatch(s -> !s.account().pieced() && s.place() != null);
        long reports = event.stream()
                .filter(s -> s.account().happening().event().value() != EventType.OTHER)
                .map(s -> s.account().id().report())
                .distinct()
                .count();
        return placed && (full || reports >= 2);
    }

    private Incident incident(List<Setting> event, List<Statement> concerningAny) {
        List<Account> accounts = event.stream().map(Setting::account).toList();
        Set<StatementId> ids = accounts.stream().map(Statement::id).collect(Collectors.toSet());
        List<Statement> concerning = concerningAny.stream()
                .filter(s -> Neighbourhoods.concernsOf(s).stream().anyMatch(ids::contains))
                .toList();
        Origins origins = Origins.of(accounts);
        return new Incident(
                IncidentId.of(earliest(accounts).id()),
                corrected(ids, Ruling.Corrected.Event.class, Ruling.Corrected.Event::event, kind(origins)),
                corrected(ids, Ruling.Corrected.Days.class, Ruling.Corrected.Days::days, days(event, origins)),
                corrected(ids, Ruling.Corrected.Scene.class, Ruling.Corrected.Scene::place, place(event, origins)),
                toll(accounts, ids, origins),
                responsibility(accounts, ids, concerning),
                new Evidence(accounts, concerning, origins.count()));
    }

    private List<Responsibility> responsibility(
            List<Account> accounts, Set<StatementId> ids, List<Statement> concerning) {
        return Stream.concat(rulings.findPerpetrator(ids).stream(), Responsibilities.of(accounts, concerning).stream())
                .toList();
    }

    /** The first published, so that the id does not change when the story grows. */
    private static Account earliest(List<Account> accounts) {
        return accounts.stream()
                .min(Comparator.comparing(
                                (Account a) -> a.said().published(),
                                Comparator.nullsLast(Comparator.<Published>naturalOrder()))
                        .thenComparing(Statement::id))
                .orElseThrow(() -> new IllegalArgumentException("An incident needs an account"));
    }

    private static Estimate<EventType> kind(Origins origins) {
        List<Voice<EventType>> voices = origins.listTellers().stream()
                .map(a -> voice(a, a.happening().event()))
                .toList();
        // A report that only knows of "an attack" does not speak against a drone strike, and ten of them make it no
        // mere attack.
        List<Voice<EventType>> telling =
                voices.stream().filter(v -> !Kinds.isGeneral(v.value())).toList();
        return Weigh.weigh(
                telling.isEmpty() ? voices : telling,
                voices,
                origins,
                Kinds::compatible,
                Comparator.comparing(Voice::value));
    }

    private static Estimate<DateRange> days(List<Setting> event, Origins origins) {
        boolean anyDated = event.stream().anyMatch(Setting::dated);
        List<Voice<DateRange>> voices = event.stream()
                .filter(s -> s.dated() || !anyDated)
                .map(s -> voice(s.account(), new Mention<>(s.days(), spanOfDays(s.account()))))
                .toList();
        var estimate = Weigh.weigh(
                voices,
                origins,
                (DateRange x, DateRange y) -> x.intersect(y).isPresent(),
                Comparator.comparingLong((Voice<DateRange> v) -> v.value().days())
                        .thenComparing(Voice::value));
        return anyDated
                ? narrowed(estimate)
                : new Estimate<>(
                        estimate.value(),
                        "no account gives a day; taken from the days before publication",
                        estimate.support(),
                        estimate.against(),
                        false);
    }

    /** The days that all who agree allow, where there are any. */
    private static Estimate<DateRange> narrowed(Estimate<DateRange> estimate) {
        Optional<DateRange> common = Optional.of(estimate.value());
        for (Voice<DateRange> voice : estimate.support()) common = common.flatMap(c -> c.intersect(voice.value()));
        return new Estimate<>(
                common.orElse(estimate.value()), estimate.reason(), estimate.support(), estimate.against(), false);
    }

    private static org.tocsin.core.measure.Span spanOfDays(Account account) {
        Mention<When> when = account.happening().when();
        return when != null ? when.span() : account.said().spans().getFirst();
    }

    private static Estimate<Place> place(List<Setting> event, Origins origins) {
        List<Voice<Place>> voices = event.stream()
                .flatMap(s -> s.account().happening().findScene().stream().map(p -> voice(s.account(), p.place())))
                .toList();
        return Weigh.weigh(
                voices,
                origins,
                Place::couldBe,
                Comparator.comparing((Voice<Place> v) -> v.value().precision())
                        .thenComparingDouble(v -> v.value().radiusKm()));
    }

    private Toll toll(List<Account> accounts, Set<StatementId> ids, Origins origins) {
        Tolls tolls = new Tolls(accounts, origins);
        return new Toll(
                correctedCount(
                        ids,
                        Ruling.Corrected.Killed.class,
                        Ruling.Corrected.Killed::count,
                        tolls.estimate(Harm::killed)),
                correctedCount(
                        ids,
                        Ruling.Corrected.Injured.class,
                        Ruling.Corrected.Injured::count,
                        tolls.estimate(Harm::injured)),
                correctedCount(
                        ids,
                        Ruling.Corrected.Abducted.class,
                        Ruling.Corrected.Abducted::count,
                        tolls.estimate(Harm::abducted)),
                new Toll.Reckonings(
                        tolls.reckon(Harm::killed), tolls.reckon(Harm::injured), tolls.reckon(Harm::abducted)));
    }

    private static <T> Voice<T> voice(Account account, Mention<T> mention) {
        return new Voice<>(mention.value(), account.id(), account.attribution(), mention.span());
    }

    private <T, C extends Ruling.Corrected> Estimate<T> corrected(
            Set<StatementId> ids, Class<C> kind, Function<C, T> value, Estimate<T> estimate) {
        return rulings.findCorrection(ids, kind)
                .map(c -> ruled(value.apply(c.value()), c.reason(), estimate))
                .orElse(estimate);
    }

    private <C extends Ruling.Corrected> @Nullable Estimate<CountRange> correctedCount(
            Set<StatementId> ids,
            Class<C> kind,
            Function<C, CountRange> value,
            @Nullable Estimate<CountRange> estimate) {
        return rulings.findCorrection(ids, kind)
                .map(c -> ruled(value.apply(c.value()), c.reason(), estimate))
                .orElse(estimate);
    }

    private static <T> Estimate<T> ruled(T value, String reason, @Nullable Estimate<T> estimate) {
        List<Voice<T>> voices = new ArrayList<>();
        if (estimate != null) {
            voices.addAll(estimate.support());
            voices.addAll(estimate.against());
        }
        return new Estimate<>(
                value,
                reason,
                voices.stream().filter(v -> v.value().equals(value)).toList(),
                voices.stream().filter(v -> !v.value().equals(value)).toList(),
                true);
    }
}
