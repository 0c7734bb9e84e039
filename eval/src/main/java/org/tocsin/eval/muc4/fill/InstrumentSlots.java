package org.tocsin.eval.muc4.fill;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.Weapon;
import org.tocsin.core.mention.WeaponType;
import org.tocsin.eval.muc4.template.Slot;

/** Slots 6 and 7: with what. Not asked for kidnappings and arson. */
final class InstrumentSlots implements SlotWriter {
    /** Words that name a weapon's type more closely than its class does; the first that fits. */
    private static final List<Map.Entry<String, String>> BY_WORD = List.of(
            Map.entry("car bomb", "VEHICLE BOMB"),
            Map.entry("carbomb", "VEHICLE BOMB"),
            Map.entry("truck bomb", "VEHICLE BOMB"),
            Map.entry("bus bomb", "VEHICLE BOMB"),
            Map.entry("machine", "MACHINE GUN"),
            Map.entry("submachine", "MACHINE GUN"),
            Map.entry("pistol", "HANDGUN"),
            Map.entry("revolver", "HANDGUN"),
            Map.entry("rifle", "RIFLE"),
            Map.entry("ak-47", "RIFLE"),
            Map.entry("mortar", "MORTAR"),
            Map.entry("dynamite", "DYNAMITE"),
            Map.entry("grenade", "GRENADE"),
            Map.entry("molotov", "MOLOTOV COCKTAIL"),
            Map.entry("petrol bomb", "MOLOTOV COCKTAIL"),
            Map.entry("rocket", "ROCKET"),
            Map.entry("missile", "MISSILE"),
            Map.entry("mine", "MINE"),
            Map.entry("bomb", "BOMB"));

    /** Words of the deed, not of a thing. */
    private static final List<String> NO_THING = List.of(
            "shot dead", "shots", "gunfire", "arson", "shelling", "bombing", "sniper", "snipers", "bullets", "shot");

    private static final Pattern SHOT = Pattern.compile(
            "\\b(?:shot|shoot|shoots|shooting|shootings|gunned|gunshots?|gunfire|bullets?|open(?:ed|ing) fire|fir(?:ed|ing) (?:on|at|upon|several|shots)|riddled|sniper)\\b");
    private static final Pattern MACHINE_GUNNED = Pattern.compile("\\bmachine[ -]?gun");
    private static final Pattern DYNAMITED = Pattern.compile("\\bdynamited?\\b");

    @Override
    public void write(Event event, String type, Lines lines) {
        if (type.equals("KIDNAPPING") || type.equals("ARSON")) return;
        for (Mention<Weapon> weapon : event.weapons()) {
            String name = weapon.value().name().toLowerCase(Locale.ROOT);
            Optional<String> kind = findType(name, weapon.value().type());
            if (kind.isEmpty()) continue;
            if (NO_THING.contains(name)) {
                lines.add(Slot.INSTRUMENT_TYPE, kind.get(), "\"-\"");
                continue;
            }
            lines.add(Slot.INSTRUMENT, Lines.quoted(name));
            lines.add(Slot.INSTRUMENT_TYPE, kind.get(), Lines.quoted(name));
        }
        if (!lines.has(Slot.INSTRUMENT_TYPE))
            findByDeed(event, type).ifPresent(k -> lines.add(Slot.INSTRUMENT_TYPE, k, "\"-\""));
    }

    /** "They machinegunned the bus", "the town hall was dynamited": a type without a thing that is named. */
    private static Optional<String> findByDeed(Event event, String type) {
        String words = event.words().toLowerCase(Locale.ROOT);
        if (type.equals("BOMBING")) return Optional.of(DYNAMITED.matcher(words).find() ? "DYNAMITE" : "BOMB");
        if (!type.equals("ATTACK")) return Optional.empty();
        if (MACHINE_GUNNED.matcher(words).find()) return Optional.of("MACHINE GUN");
        return SHOT.matcher(words).find() ? Optional.of("GUN") : Optional.empty();
    }

    private static Optional<String> findType(String name, WeaponType type) {
        String spaced = name.replace('-', ' ');
        Optional<String> byWord = BY_WORD.stream()
                .filter(e -> name.contains(e.getKey()) || spaced.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        return byWord.or(() -> switch (type) {
            case FIREARMS -> Optional.of("GUN");
            case EXPLOSIVES -> Optional.of("EXPLOSIVE");
            case AIRCRAFT -> Optional.of("AERIAL BOMB");
            case MELEE -> Optional.of("CUTTING DEVICE");
            case INCENDIARY -> Optional.of("FIRE");
            default -> Optional.empty();
        });
    }
}
