package org.tocsin.core.incident;

import java.util.List;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.Place;
import org.tocsin.core.mention.Weapon;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.RoledActor;

/**
 * What probably happened. Never edited: computed from accounts and rulings.
 *
 * @param event the kind of event
 * @param when the day or days
 * @param where the place, as precisely as the accounts agree
 * @param toll the harm
 * @param responsibility who claims, is blamed for, or denies it
 * @param evidence what it rests on
 */
public record Incident(
        IncidentId id,
        Estimate<EventType> event,
        Estimate<DateRange> when,
        Estimate<Place> where,
        Toll toll,
        List<Responsibility> responsibility,
        Evidence evidence) {
    /** Copies the list. */
    public Incident {
        responsibility = List.copyOf(responsibility);
    }

    /**
     * Whether an id leads here: its own, or that of any incident that began with one of its accounts. So an id that was given out stays
     * good when its incident was joined to another, or when an earlier report came in.
     */
    public boolean answersTo(IncidentId other) {
        return id.equals(other)
                || evidence.accounts().stream()
                        .anyMatch(a -> IncidentId.of(a.id()).equals(other));
    }

    /** The weapons that the accounts name. */
    public List<Voice<Weapon>> listWeapons() {
        return evidence.accounts().stream()
                .flatMap(a -> a.happening().weapons().stream().map(w -> voice(a, w)))
                .toList();
    }

    /** Those whom the accounts name as perpetrators, targets and victims. */
    public List<Voice<RoledActor>> listActors() {
        return evidence.accounts().stream()
                .flatMap(a -> a.happening().actors().stream()
                        .map(r -> voice(a, new Mention<>(r, r.actor().span()))))
                .toList();
    }

    private static <T> Voice<T> voice(Account account, Mention<T> mention) {
        return new Voice<>(mention.value(), account.id(), account.attribution(), mention.span());
    }
}
