package org.tocsin.eval.muc4.fill;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.mention.Actor;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.ActorRole;
import org.tocsin.core.statement.Harm;
import org.tocsin.core.statement.RoledActor;
import org.tocsin.eval.muc4.template.Slot;

/** Slots 18 to 24: which people were hit, and how they fared. */
final class VictimSlots implements SlotWriter {
    /** A count belongs to the people named within so many characters of it. */
    private static final int NEAR = 40;

    @Override
    public void write(Event event, String type, Lines lines) {
        Set<String> told = new HashSet<>();
        for (Account account : event.accounts())
            for (RoledActor actor : account.happening().actors())
                if (isPerson(actor) && told.add(actor.actor().value().name().toLowerCase(Locale.ROOT)))
                    write(event, account.happening().harm(), actor, lines);
    }

    private static boolean isPerson(RoledActor actor) {
        return actor.role() == ActorRole.VICTIM || (actor.role() == ActorRole.TARGET && !TargetSlots.isThing(actor));
    }

    private static void write(Event event, Harm harm, RoledActor actor, Lines lines) {
        Actor who = actor.actor().value();
        String id = Lines.quoted(who.name());
        lines.add(isPersonName(who.name()) ? Slot.VICTIM_NAME : Slot.VICTIM_DESCRIPTION, id);
        lines.add(Slot.VICTIM_TYPE, VictimType.of(who).label(), id);
        lines.add(Slot.VICTIM_NUMBER, number(actor, harm), id);
        String nation = who.nationality();
        if (nation != null
                && event.findScene()
                        .flatMap(p -> p.findCountry())
                        .filter(nation::equals)
                        .isEmpty()) lines.add(Slot.VICTIM_NATION, Countries.name(nation), id);
        findEffect(actor, harm).ifPresent(e -> lines.add(Slot.VICTIM_EFFECT, e, id));
    }

    /** Each word of a person's name begins with a capital; "peasants" and "American priests" are descriptions. */
    private static boolean isPersonName(String words) {
        return Stream.of(words.split("\\s+")).allMatch(w -> Character.isUpperCase(w.codePointAt(0)));
    }

    private static Optional<String> findEffect(RoledActor actor, Harm harm) {
        if (isAbout(harm.killed(), actor)) return Optional.of(isNone(harm.killed()) ? "NO DEATH" : "DEATH");
        if (isAbout(harm.injured(), actor)) return Optional.of(isNone(harm.injured()) ? "NO INJURY" : "INJURY");
        return Optional.empty();
    }

    private static String number(RoledActor actor, Harm harm) {
        for (Mention<CountRange> count : harm.listCounts())
            if (isAbout(count, actor) && !isNone(count)) return number(count.value());
        return Plural.is(actor.actor().value().name()) ? "PLURAL" : "1";
    }

    private static String number(CountRange range) {
        if (range.isExact()) return Integer.toString(range.min());
        if (range.max() == null) return range.min() <= 3 ? "PLURAL" : range.min() + "-";
        return "~" + (range.min() + range.max()) / 2;
    }

    private static boolean isNone(@Nullable Mention<CountRange> count) {
        return count != null && count.value().equals(CountRange.exactly(0));
    }

    private static boolean isAbout(@Nullable Mention<CountRange> count, RoledActor actor) {
        if (count == null || actor.role() != ActorRole.VICTIM) return false;
        int from = count.span().start() - NEAR;
        int to = count.span().end() + NEAR;
        return actor.actor().span().start() <= to && actor.actor().span().end() >= from;
    }
}
