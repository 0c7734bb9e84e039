package org.tocsin.exchange.out;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.Actor;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.Weapon;
import org.tocsin.core.mention.When;
import org.tocsin.core.statement.Happening;
import org.tocsin.core.statement.Harm;
import org.tocsin.core.statement.RoledActor;
import org.tocsin.core.statement.RoledPlace;

/** What an account says that happened, as JSON. */
final class AccountJson {
    private AccountJson() {}

    static Json of(Happening h) {
        return new Json()
                .put("event", h.event().value().label())
                .put("event_type", h.event().value().category().label())
                .put("event_span", h.event().span())
                .put("stage", Json.word(h.stage()))
                .put("series", h.number().series())
                .put("count", count(h.number().count()))
                .put("when", when(h.when()))
                .put("places", h.places().stream().map(AccountJson::place).toList())
                .put("actors", h.actors().stream().map(AccountJson::actor).toList())
                .put("weapons", h.weapons().stream().map(AccountJson::weapon).toList())
                .put("harm", harm(h.harm()));
    }

    static Json count(CountRange range) {
        return new Json().put("min", range.min()).put("max", range.max());
    }

    static Json days(DateRange days) {
        return new Json()
                .put("from", days.from().toString())
                .put("to", days.to().toString());
    }

    static Json actor(Actor actor, Span span) {
        return new Json()
                .put("name", actor.name())
                .put("kind", Json.word(actor.kind()))
                .put("nationality", actor.nationality())
                .put("nationality_name", Json.countryName(actor.nationality()))
                .put("sector", Json.word(actor.sector()))
                .put("span", span);
    }

    private static @Nullable Json when(@Nullable Mention<When> when) {
        if (when == null) return null;
        return days(when.value().days()).put("text", when.value().text()).put("span", when.span());
    }

    private static Map<String, Object> place(RoledPlace place) {
        Json json = new Json().put("role", Json.word(place.role()));
        return PlaceJson.into(json, place.place().value())
                .put("span", place.place().span())
                .members();
    }

    private static Map<String, Object> actor(RoledActor roled) {
        Json json = new Json().put("role", Json.word(roled.role()));
        json.members().putAll(actor(roled.actor().value(), roled.actor().span()).members());
        json.put("fate", roled.fate() == null ? null : Json.word(roled.fate()));
        return json.members();
    }

    private static Map<String, Object> weapon(Mention<Weapon> weapon) {
        return new Json()
                .put("name", weapon.value().name())
                .put("type", Json.word(weapon.value().type()))
                .put("span", weapon.span())
                .members();
    }

    private static Json harm(Harm harm) {
        return new Json()
                .put("killed", toll(harm.killed()))
                .put("injured", toll(harm.injured()))
                .put("abducted", toll(harm.abducted()));
    }

    private static @Nullable Json toll(@Nullable Mention<CountRange> toll) {
        return toll == null ? null : count(toll.value()).put("span", toll.span());
    }
}
