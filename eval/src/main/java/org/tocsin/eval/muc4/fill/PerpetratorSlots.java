package org.tocsin.eval.muc4.fill;

import java.util.Locale;
import org.tocsin.core.incident.Perpetrator;
import org.tocsin.core.incident.Perpetrators;
import org.tocsin.core.mention.Actor;
import org.tocsin.core.mention.ActorKind;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.ActorRole;
import org.tocsin.core.statement.RoledActor;
import org.tocsin.eval.muc4.template.Slot;

/** Slots 8 to 11: by whom, and how sure that is. */
final class PerpetratorSlots implements SlotWriter {
    @Override
    public void write(Event event, String type, Lines lines) {
        boolean state = false;
        boolean anybody = false;
        for (Account account : event.accounts())
            for (RoledActor actor : account.happening().actors()) {
                if (actor.role() != ActorRole.PERPETRATOR) continue;
                Actor who = actor.actor().value();
                anybody = true;
                state |= isState(who);
                if (!isName(who.name())) lines.add(Slot.PERPETRATOR, Lines.quoted(who.name()));
            }
        for (Perpetrator named : Perpetrators.of(event.accounts(), event.concerning())) {
            if (!isName(named.name())) continue;
            anybody = true;
            String name = Lines.quoted(named.name());
            lines.add(Slot.ORGANISATION, name);
            lines.add(Slot.CONFIDENCE, named.confidence().value().words().toUpperCase(Locale.ROOT), name);
        }
        if (anybody) lines.add(Slot.CATEGORY, state ? "STATE-SPONSORED VIOLENCE" : "TERRORIST ACT");
    }

    private static boolean isState(Actor actor) {
        return actor.kind() == ActorKind.STATE_FORCES || actor.kind() == ActorKind.GOVERNMENT;
    }

    /** A name begins with a capital; "gunmen" does not. */
    private static boolean isName(String words) {
        return Character.isUpperCase(words.codePointAt(0));
    }
}
