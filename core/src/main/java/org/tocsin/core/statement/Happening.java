package org.tocsin.core.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** The same at another time. */
    public Happening withWhen(Mention<When> other) {
        return new Happening(event, stage, number, other, places, actors, weapons, harm);
    }

    /** The same at one more place. */
    public Happening withPlace(RoledPlace more) {
        List<RoledPlace> all = Stream.concat(places.stream(), Stream.of(more)).toList();
        return new Happening(event, stage, number, when, all, actors, weapons, harm);
    }

    /** The same with more actors. */
    public Happening withActors(List<RoledActor> more) {
        List<RoledActor> all = Stream.concat(actors.stream(), more.stream()).toList();
        return new Happening(event, stage, number, when, places, all, weapons, harm);
    }

    /** The same with other weapons. */
    public Happening withWeapons(List<Mention<Weapon>> others) {
        return new Happening(event, stage, number, when, places, actors, others, harm);
    }

    /** Where it happened: the most precise place that it is said to have happened at, or else near. */
    public Optional<RoledPlace> findScene() {
        return places.stream()
                .filter(p -> p.role() != PlaceRole.FROM)
                .min(Comparator.comparing(RoledPlace::role)
                        .thenComparing(p -> p.place().value().precision())
                        .thenComparing(p -> p.place().span()));
    }
}
