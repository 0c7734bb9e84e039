package org.tocsin.server.view;

import java.time.LocalDate;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.mention.Place;
import org.tocsin.server.words.CountWords;
import org.tocsin.server.words.DayWords;
import org.tocsin.server.words.KindWords;
import org.tocsin.server.words.OriginWords;
import org.tocsin.server.words.PlaceWords;

/**
 * An incident in a list.
 *
 * @param id for the address and the map
 * @param kindKey the category's short name, for its symbol
 * @param kind the kind of event
 * @param place where
 * @param vague how vaguely the place is known, empty where it is known to the district or better
 * @param day when, with how long ago
 * @param toll the harm
 * @param origins how many origins, and what they dispute
 */
public record IncidentRow(
        String id, String kindKey, String kind, String place, String vague, String day, String toll, String origins) {

    public static IncidentRow of(Incident incident, LocalDate asOf) {
        Place where = incident.where().value();
        String disputed = OriginWords.disputed(incident);
        String origins = OriginWords.origins(incident.evidence().independentOrigins());
        return new IncidentRow(
                incident.id().value(),
                KindWords.key(incident.event().value().category()),
                incident.event().value().label(),
                PlaceWords.name(where),
                where.precision().isLocal() ? "" : PlaceWords.precision(where),
                DayWords.of(incident.when().value()) + ", "
                        + DayWords.ago(incident.when().value().to(), asOf),
                CountWords.of(incident.toll()),
                disputed.isEmpty() ? origins : origins + "; " + disputed);
    }
}
