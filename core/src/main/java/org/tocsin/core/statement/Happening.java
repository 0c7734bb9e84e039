package org.tocsin.core.statement;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.Weapon;
import org.tocsin.core.mention.When;

/**
 * What an account says that happened.
 *
 * @param event the kind of event
 * @param stage how far it went
 * @param number one event, or a series of them
 * @param when null where the text gives no time
 * @param places where, from where
 * @param actors by whom, against whom
 * @param weapons with what
 * @param harm to how many
 */
public record Happening(
        Mention<EventType> event,
        Stage stage,
        Occurrences number,
        @Nullable Mention<When> when,
        List<RoledPlace> places,
        List<RoledActor> actors,
        List<Mention<Weapon>> weapons,
        Harm harm) {
    /** Copies the lists. */
    public Happening {
        places = List.copyOf(places);
        actors = List.copyOf(actors);
        weapons = List.copyOf(weapons);
    }

    /** Where it happened: the most precise place that it is said to have happened at, or else near. */
    public Optional<RoledPlace> findScene() {
        return places.stream()
                .filter(p -> p.role() != PlaceRole.FROM)
                .min(java.util.Comparator.comparing(RoledPlace::role)
                        .thenComparing(p -> p.place().value().precision())
                        .thenComparing(p -> p.place().span()));
    }
}
