package org.tocsin.eval.muc4.fill;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.mention.ActorKind;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.Place;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.ActorRole;
import org.tocsin.core.statement.Fate;
import org.tocsin.core.statement.Harm;
import org.tocsin.core.statement.RoledActor;
import org.tocsin.eval.muc4.fill.Victim.HarmDone;
import org.tocsin.eval.muc4.template.Slot;

/** Slots 18 to 23: which people were hit, and how they fared. */
final class VictimSlots implements SlotWriter {
    /** A count belongs to the people named within so many characters of it. */
    private static final int NEAR = 40;

    @Override
    public void write(Event event, String type, Lines lines) {
        List<Victim> victims = list(event);
        victims.forEach(v -> write(event, v, lines));
        if (victims.isEmpty()) findNobody(event).ifPresent(e -> lines.add(Slot.VICTIM_EFFECT, e, "\"-\""));
    }

    private static List<Victim> list(Event event) {
        List<Victim> victims = new ArrayList<>();
        ToldNumbers numbers = new ToldNumbers(event.text());
        Beside beside = new Beside(event.text());
        for (Account account : event.accounts())
            for (RoledActor actor : account.happening().actors()) {
                if (!isPerson(actor)) continue;
                Victim victim = findKnown(victims, actor, beside).orElseGet(() -> {
                    Victim unknown = new Victim();
                    victims.add(unknown);
                    return unknown;
                });
                victim.add(actor);
                Harm harm = account.happening().harm();
                victim.suffer(suffered(actor, harm));
                numbers.findAt(actor.actor().span()).ifPresent(victim::count);
                if (!victim.isCounted()) findNumber(actor, harm).ifPresent(victim::count);
            }
        victims.stream()
                .filter(v -> !v.isCounted())
                .forEach(v -> v.findDescription()
                        .filter(Plural::is)
                        .flatMap(numbers::findOf)
                        .ifPresent(v::count));
        return victims;
    }

    private static Optional<Victim> findKnown(List<Victim> victims, RoledActor actor, Beside beside) {
        return victims.stream().filter(v -> v.isNamed(actor, beside)).findFirst();
    }

    private static boolean isPerson(RoledActor actor) {
        boolean fighter = actor.actor().value().kind() == ActorKind.REBELS;
        return !fighter
                && (actor.role() == ActorRole.VICTIM
                        || (actor.role() == ActorRole.TARGET && !TargetSlots.isThing(actor)));
    }

    private static void write(Event event, Victim victim, Lines lines) {
        Optional<String> name = victim.findName().map(Lines::quoted);
        Optional<String> description = victim.findDescription().map(Lines::quoted);
        String id = name.or(() -> description).orElseThrow();
        name.ifPresent(n -> lines.add(Slot.VICTIM_NAME, n));
        if (name.isPresent()) description.ifPresent(d -> lines.add(Slot.VICTIM_DESCRIPTION, d, id));
        else lines.add(Slot.VICTIM_DESCRIPTION, id);
        lines.add(Slot.VICTIM_TYPE, victim.type().label(), id);
        lines.add(Slot.VICTIM_NUMBER, victim.number(), id);
        victim.findNation()
                .filter(n -> isForeign(event, n))
                .ifPresent(n -> lines.add(Slot.VICTIM_NATION, Countries.name(n), id));
        for (HarmDone harm : victim.harm())
            lines.add(Slot.VICTIM_EFFECT, harm.name().replace('_', ' '), id);
    }

    static boolean isForeign(Event event, String nation) {
        return event.findScene()
                .flatMap(Place::findCountry)
                .filter(nation::equals)
                .isEmpty();
    }

    /** "There were no victims": a fill that refers to nobody. */
    private static Optional<String> findNobody(Event event) {
        boolean noDeath = event.accounts().stream()
                .anyMatch(a -> isNone(a.happening().harm().killed()));
        boolean noInjury = event.accounts().stream()
                .anyMatch(a -> isNone(a.happening().harm().injured()));
        if (noDeath) return Optional.of(noInjury ? "NO INJURY OR DEATH" : "NO DEATH");
        return noInjury ? Optional.of("NO INJURY") : Optional.empty();
    }

    private static Set<HarmDone> suffered(RoledActor actor, Harm harm) {
        Set<HarmDone> suffered = EnumSet.noneOf(HarmDone.class);
        Fate fate = actor.fate();
        if (fate != null) suffered.addAll(suffered(fate));
        if (!suffered.isEmpty() || actor.role() != ActorRole.VICTIM) return suffered;
        boolean both = harm.killed() != null && harm.injured() != null;
        if (isAbout(harm.killed(), actor, both))
            suffered.add(isNone(harm.killed()) ? HarmDone.NO_DEATH : HarmDone.DEATH);
        else if (isAbout(harm.injured(), actor, both))
            suffered.add(isNone(harm.injured()) ? HarmDone.NO_INJURY : HarmDone.INJURY);
        return suffered;
    }

    private static Set<HarmDone> suffered(Fate fate) {
        return switch (fate) {
            case KILLED -> EnumSet.of(HarmDone.DEATH);
            case INJURED -> EnumSet.of(HarmDone.INJURY);
            case FREED -> EnumSet.of(HarmDone.REGAINED_FREEDOM);
            case UNHARMED -> EnumSet.of(HarmDone.NO_INJURY);
            default -> EnumSet.noneOf(HarmDone.class);
        };
    }

    private static Optional<String> findNumber(RoledActor actor, Harm harm) {
        for (Mention<CountRange> count : harm.listCounts())
            if (actor.role() == ActorRole.VICTIM && isCountOf(count, actor) && !isNone(count))
                return Optional.of(ToldNumbers.written(count.value()));
        return Optional.empty();
    }

    /** A count stands before what it counts, or spans it. */
    private static boolean isCountOf(Mention<CountRange> count, RoledActor actor) {
        int gap = actor.actor().span().start() - count.span().end();
        return count.span().overlaps(actor.actor().span()) || (gap >= 0 && gap <= 25);
    }

    private static boolean isNone(@Nullable Mention<CountRange> count) {
        return count != null && count.value().equals(CountRange.exactly(0));
    }

    /** Where people were killed and others hurt, the nearer is meant; else the one that is told. */
    private static boolean isAbout(@Nullable Mention<CountRange> count, RoledActor actor, boolean nearby) {
        if (count == null) return false;
        if (!nearby) return true;
        int from = count.span().start() - NEAR;
        int to = count.span().end() + NEAR;
        return actor.actor().span().start() <= to && actor.actor().span().end() >= from;
    }
}
