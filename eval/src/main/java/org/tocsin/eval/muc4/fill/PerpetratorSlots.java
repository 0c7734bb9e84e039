package org.tocsin.eval.muc4.fill;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tocsin.core.mention.Actor;
import org.tocsin.core.mention.ActorKind;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Accusation;
import org.tocsin.core.statement.ActorRole;
import org.tocsin.core.statement.Admission;
import org.tocsin.core.statement.RoledActor;
import org.tocsin.core.statement.Source;
import org.tocsin.core.statement.Stance;
import org.tocsin.core.statement.Statement;
import org.tocsin.eval.muc4.template.Slot;

/** Slots 8 to 11: by whom, and how sure that is. */
final class PerpetratorSlots implements SlotWriter {
    @Override
    public void write(Event event, String type, Lines lines) {
        Map<String, String> organisations = new LinkedHashMap<>();
        boolean state = false;
        boolean anybody = false;
        for (Account account : event.accounts())
            for (RoledActor actor : account.happening().actors()) {
                if (actor.role() != ActorRole.PERPETRATOR) continue;
                Actor who = actor.actor().value();
                anybody = true;
                state |= isState(who);
                if (isName(who.name())) organisations.putIfAbsent(Lines.quoted(who.name()), confidence(account));
                else lines.add(Slot.PERPETRATOR, Lines.quoted(who.name()));
            }
        for (Statement statement : event.concerning()) accused(statement, organisations);
        organisations.forEach((name, confidence) -> {
            lines.add(Slot.ORGANISATION, name);
            lines.add(Slot.CONFIDENCE, confidence, name);
        });
        if (anybody || !organisations.isEmpty())
            lines.add(Slot.CATEGORY, state ? "STATE-SPONSORED VIOLENCE" : "TERRORIST ACT");
    }

    private static boolean isState(Actor actor) {
        return actor.kind() == ActorKind.STATE_FORCES || actor.kind() == ActorKind.GOVERNMENT;
    }

    /** A name begins with a capital; "gunmen" does not. */
    private static boolean isName(String words) {
        return Character.isUpperCase(words.codePointAt(0));
    }

    private static void accused(Statement statement, Map<String, String> organisations) {
        switch (statement) {
            case Accusation a ->
                a.accused().stream()
                        .map(m -> m.value().name())
                        .filter(PerpetratorSlots::isName)
                        .forEach(n -> organisations.put(Lines.quoted(n), accusation(a)));
            case Admission a ->
                a.perpetrators().stream()
                        .map(m -> m.value().name())
                        .filter(PerpetratorSlots::isName)
                        .forEach(n -> organisations.put(Lines.quoted(n), "CLAIMED OR ADMITTED"));
            default -> {}
        }
    }

    private static String confidence(Account account) {
        return switch (account.said().stance()) {
            case SUSPECTS -> "POSSIBLE";
            case CLAIMS -> accusation(account);
            default -> isAuthority(account) ? "SUSPECTED OR ACCUSED BY AUTHORITIES" : "REPORTED AS FACT";
        };
    }

    private static String accusation(Statement statement) {
        if (statement.said().stance() == Stance.SUSPECTS && !isAuthority(statement)) return "POSSIBLE";
        return isAuthority(statement) ? "SUSPECTED OR ACCUSED BY AUTHORITIES" : "SUSPECTED OR ACCUSED";
    }

    private static boolean isAuthority(Statement statement) {
        Source speaker = statement.attribution().firstSpeaker();
        return switch (speaker.role()) {
            case GOVERNMENT, MILITARY, POLICE -> true;
            default -> false;
        };
    }
}
