package org.tocsin.eval.muc4.fill;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.Place;
import org.tocsin.core.mention.Weapon;
import org.tocsin.core.mention.When;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.ActorRole;
import org.tocsin.core.statement.Happening;
import org.tocsin.core.statement.RoledActor;
import org.tocsin.core.statement.Stage;
import org.tocsin.core.statement.Statement;

/**
 * What one report says of one event.
 *
 * @param kind the kind of event that the accounts agree on
 * @param accounts in the order of the text; at least one
 * @param concerning accusations and admissions about it
 * @param published the day of the report, if known
 * @param text the report's text, which the spans count in
 */
record Event(
        EventType kind,
        List<Account> accounts,
        List<Statement> concerning,
        @Nullable LocalDate published,
        String text) {
    Event {
        accounts = List.copyOf(accounts);
        concerning = List.copyOf(concerning);
        if (accounts.isEmpty()) throw new IllegalArgumentException("An event needs an account");
    }

    /** The same with the accounts of another. */
    Event with(Event other) {
        List<Account> all = Stream.concat(accounts.stream(), other.accounts.stream())
                .sorted(Comparator.comparing(Statement::id))
                .toList();
        List<Statement> about = Stream.concat(concerning.stream(), other.concerning.stream())
                .distinct()
                .toList();
        return new Event(kind, all, about, published, text);
    }

    /** Whether nothing in two events of one report speaks against their being one. */
    boolean isLike(Event other) {
        boolean days = findDays()
                .flatMap(a -> other.findDays().map(b -> a.intersect(b).isPresent()))
                .orElse(true);
        boolean places = findTown()
                .flatMap(a -> other.findTown().map(b -> a.name().equalsIgnoreCase(b.name())))
                .orElse(true);
        return kind == other.kind && stage() == other.stage() && days && places;
    }

    private Optional<Place> findTown() {
        return findScene().filter(p -> p.precision().isLocal());
    }

    /** How many statements lie between an account and the nearest of this event. */
    int distance(Account account) {
        return accounts.stream()
                .mapToInt(a -> Math.abs(a.id().number() - account.id().number()))
                .min()
                .orElseThrow();
    }

    /** What the report says of it. */
    String words() {
        return accounts.stream().map(a -> a.said().text()).collect(Collectors.joining(" "));
    }

    private List<Happening> happenings() {
        return accounts.stream().map(Account::happening).toList();
    }

    Stage stage() {
        return happenings().stream().map(Happening::stage).min(Enum::compareTo).orElseThrow();
    }

    /** The narrowest days that an account gives. */
    Optional<DateRange> findDays() {
        return findWhen().map(w -> w.value().days());
    }

    /** The narrowest time that an account gives. */
    Optional<Mention<When>> findWhen() {
        return happenings().stream()
                .flatMap(h -> Optional.ofNullable(h.when()).stream())
                .min((a, b) ->
                        Long.compare(a.value().days().days(), b.value().days().days()));
    }

    /** The most precise scene. */
    Optional<Place> findScene() {
        return findSettled()
                .flatMap(a -> a.happening().findScene())
                .map(p -> p.place().value());
    }

    /** The account that gives the most precise scene; one that names it itself rather than one that takes it over. */
    Optional<Account> findSettled() {
        return accounts.stream()
                .filter(a -> a.happening().findScene().isPresent())
                .min(Comparator.comparing((Account a) -> !namesScene(a))
                        .thenComparing(a -> a.happening()
                                .findScene()
                                .orElseThrow()
                                .place()
                                .value()
                                .precision()));
    }

    private static boolean namesScene(Account account) {
        return account.happening()
                .findScene()
                .filter(p -> p.place().value().precision().isLocal())
                .filter(p -> account.said().spans().stream()
                        .anyMatch(s -> s.contains(p.place().span())))
                .isPresent();
    }

    /** The words of the account that gives the scene. */
    String sceneWords() {
        return findSettled().map(a -> a.said().text()).orElseGet(this::words);
    }

    List<Mention<Weapon>> weapons() {
        return happenings().stream().flatMap(h -> h.weapons().stream()).toList();
    }

    List<RoledActor> actors(ActorRole role) {
        return happenings().stream()
                .flatMap(h -> h.actors().stream())
                .filter(a -> a.role() == role)
                .toList();
    }
}
