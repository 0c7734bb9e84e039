package org.tocsin.eval.muc4.fill;

import java.util.Optional;
import org.tocsin.core.mention.Actor;
import org.tocsin.core.mention.ActorKind;
import org.tocsin.core.statement.ActorRole;
import org.tocsin.core.statement.Fate;
import org.tocsin.core.statement.RoledActor;
import org.tocsin.core.statement.Stage;
import org.tocsin.eval.muc4.template.Slot;

/** Slots 12 to 17: which things were hit. Not asked for kidnappings. */
final class TargetSlots implements SlotWriter {
    /** Things, as the reader keeps them: companies and the like. */
    static boolean isThing(RoledActor actor) {
        return actor.actor().value().kind() == ActorKind.COMPANY;
    }

    @Override
    public void write(Event event, String type, Lines lines) {
        if (type.equals("KIDNAPPING")) return;
        for (RoledActor actor : event.actors(ActorRole.TARGET)) {
            if (!isThing(actor)) continue;
            Actor thing = actor.actor().value();
            String id = Lines.quoted(thing.name());
            lines.add(Slot.TARGET, id);
            lines.add(Slot.TARGET_TYPE, TargetType.of(thing.name()).label(), id);
            lines.add(Slot.TARGET_NUMBER, Plural.is(thing.name()) ? "PLURAL" : "1", id);
            String nation = thing.nationality();
            if (nation != null && VictimSlots.isForeign(event, nation))
                lines.add(Slot.TARGET_NATION, Countries.name(nation), id);
            findEffect(event, type, actor).ifPresent(e -> lines.add(Slot.TARGET_EFFECT, e, id));
        }
    }

    /** What a bomb or a fire hits is damaged, unless the text says that it was destroyed or spared. */
    private static Optional<String> findEffect(Event event, String type, RoledActor actor) {
        Fate fate = actor.fate();
        if (fate != null)
            return switch (fate) {
                case DESTROYED -> Optional.of("DESTROYED");
                case TAKEN -> Optional.of("PROPERTY TAKEN FROM TARGET");
                case UNHARMED -> Optional.of("NO DAMAGE");
                default -> Optional.of("SOME DAMAGE");
            };
        boolean burnt = type.equals("ARSON") || (type.equals("BOMBING") && event.stage() == Stage.DONE);
        return burnt ? Optional.of("SOME DAMAGE") : Optional.empty();
    }
}
