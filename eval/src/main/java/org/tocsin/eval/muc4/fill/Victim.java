package org.tocsin.eval.muc4.fill;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.Actor;
import org.tocsin.core.statement.RoledActor;

/** Somebody who was hit, or a group of them, by all names that the accounts of an event have for them. */
final class Victim {
    private final List<Actor> names = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final Set<HarmDone> harm = EnumSet.noneOf(HarmDone.class);
    private @Nullable String number;

    /** What happened to them. */
    enum HarmDone {
        DEATH,
        INJURY,
        NO_DEATH,
        NO_INJURY,
        REGAINED_FREEDOM
    }

    void add(RoledActor actor) {
        names.add(actor.actor().value());
        spans.add(actor.actor().span());
    }

    void suffer(Set<HarmDone> more) {
        harm.addAll(more);
    }

    void count(String text) {
        if (number == null || number.equals("PLURAL")) number = text;
    }

    boolean isCounted() {
        return number != null && !number.equals("PLURAL");
    }

    /** Whether other words name the same: by what they say, or because they stand beside the name. */
    boolean isNamed(RoledActor other, Beside beside) {
        Actor actor = other.actor().value();
        if (names.stream().anyMatch(n -> Naming.isSame(n.name(), actor.name()))) return true;
        boolean person = Naming.isPerson(actor.name());
        boolean kindMissing = names.stream().noneMatch(n -> Naming.isPerson(n.name()) == person);
        return kindMissing
                && spans.stream()
                        .anyMatch(s -> person
                                ? beside.describes(s, other.actor().span())
                                : beside.describes(other.actor().span(), s));
    }

    Optional<String> findName() {
        return best(true);
    }

    Optional<String> findDescription() {
        return best(false);
    }

    private Optional<String> best(boolean person) {
        return names.stream()
                .map(Actor::name)
                .filter(n -> Naming.isPerson(n) == person)
                .reduce((a, b) -> Naming.weight(b) > Naming.weight(a) ? b : a);
    }

    VictimType type() {
        return names.stream()
                .sorted((a, b) -> Boolean.compare(Naming.isPerson(a.name()), Naming.isPerson(b.name())))
                .map(VictimType::of)
                .filter(t -> t != VictimType.CIVILIAN)
                .findFirst()
                .orElse(VictimType.CIVILIAN);
    }

    Optional<String> findNation() {
        return names.stream()
                .<@Nullable String>map(Actor::nationality)
                .filter(Objects::nonNull)
                .<String>map(Objects::requireNonNull)
                .findFirst();
    }

    String number() {
        boolean one = findName().isPresent()
                || findDescription().filter(d -> !Plural.is(d)).isPresent();
        if (one) return "1";
        return number == null || number.equals("1") ? "PLURAL" : number;
    }

    Set<HarmDone> harm() {
        return harm;
    }
}
