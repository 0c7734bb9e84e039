package org.tocsin.eval.muc4.fill;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tocsin.core.mention.Actor;
import org.tocsin.core.mention.ActorKind;
import org.tocsin.core.statement.ActorRole;
import org.tocsin.core.statement.RoledActor;
import org.tocsin.eval.muc4.template.Slot;

/** Slots 12 to 17: which things were hit. Not asked for kidnappings. */
final class TargetSlots implements SlotWriter {
    private static final List<Map.Entry<String, String>> BY_WORD = List.of(
            Map.entry("embassy|consulate|diplomat|ambassador", "DIPLOMAT OFFICE OR RESIDENCE"),
            Map.entry("police|barracks", "LAW ENFORCEMENT FACILITY"),
            Map.entry("party|union|headquarters", "ORGANIZATION OFFICE"),
            Map.entry("bank", "FINANCIAL"),
            Map.entry("bridge|road|highway|railway|track", "TRANSPORTATION ROUTE"),
            Map.entry("airport|station$", "TRANSPORTATION FACILITY"),
            Map.entry(
                    "bus|car|truck|lorry|vehicle|train|convoy|jeep|plane|airliner|helicopter|ferry",
                    "TRANSPORT VEHICLE"),
            Map.entry("power|electric|pylon|tower|pipeline|oil|gas|dam|energy|refinery|substation", "ENERGY"),
            Map.entry("telephone|radio|television|newspaper|antenna|telecom", "COMMUNICATIONS"),
            Map.entry("government|ministry|town hall|court|city hall|palace", "GOVERNMENT OFFICE OR RESIDENCE"),
            Map.entry("water", "WATER"),
            Map.entry("house|home|residence|apartment", "CIVILIAN RESIDENCE"),
            Map.entry(
                    "shop|store|market|hotel|restaurant|supermarket|bakery|bazaar|mall|company|office", "COMMERCIAL"));

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
            lines.add(Slot.TARGET_TYPE, type(thing), id);
            lines.add(Slot.TARGET_NUMBER, Plural.is(thing.name()) ? "PLURAL" : "1", id);
            String nation = thing.nationality();
            if (nation != null
                    && event.findScene()
                            .flatMap(p -> p.findCountry())
                            .filter(nation::equals)
                            .isEmpty()) lines.add(Slot.TARGET_NATION, Countries.name(nation), id);
            if (type.equals("ARSON")) lines.add(Slot.TARGET_EFFECT, "SOME DAMAGE", id);
        }
    }

    private static String type(Actor thing) {
        String name = thing.name().toLowerCase(Locale.ROOT);
        return BY_WORD.stream()
                .filter(e -> name.matches(".*\\b(?:" + e.getKey() + ").*"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("OTHER");
    }
}
