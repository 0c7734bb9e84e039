package org.tocsin.eval.muc4.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tocsin.core.incident.Perpetrator;
import org.tocsin.core.incident.Perpetrators;
import org.tocsin.core.mention.Actor;
import org.tocsin.core.mention.ActorKind;
import org.tocsin.core.statement.ActorRole;
import org.tocsin.core.statement.RoledActor;
import org.tocsin.eval.muc4.template.Slot;

/** Slots 8 to 11: by whom, and how sure that is. */
final class PerpetratorSlots implements SlotWriter {
    /** Words for people, whatever their first letter is. */
    private static final Pattern PEOPLE = Pattern.compile(
            "(?:.* )?(?:guerr?illas?|terrorists?|rebels?|individuals?|m[ae]n|wom[ae]n|persons?|people|soldiers?|troops?|commandos?|assassins?|members?|criminals?"
                    + "|traffickers?|insurgents?|extremists?|militants?|gunm[ae]n|youths?|officers?|unknowns?|murderers?|attackers?|group of)");

    private static final Pattern FORCE = Pattern.compile(
            ".*\\b(?:army|armed forces|police|national guard|air force|navy|security forces|battalion|brigade|government|military)");

    private static final Pattern FORCE_OF = Pattern.compile(
            "(?<before>(?:\\p{L}+ )?(?:army|armed forces|police|national guard|air force|navy|military))"
                    + " (?:troops?|soldiers?|officers?|members?|agents?|personnel|men|unit|patrol)"
                    + "|(?:.* )?(?:troops?|soldiers?|officers?|members?|agents?|personnel|unit|patrol) (?:of|from) the (?<behind>(?:\\p{L}+ )?(?:army|armed forces|police|national guard|air force|navy).*)");

    /** Armies that no state has. */
    private static final Pattern IRREGULAR =
            Pattern.compile(".*\\b(?:liberation|revolution\\p{L}*|people'?s|popular)\\b.*");

    /** An act of terror is one by an organisation or by those who fight for one; of "unidentified men" nobody knows. */
    private static final Pattern FIGHTERS = Pattern.compile(
            ".*\\b(?:guerr?illas?|terrorists?|rebels?|insurgents?|extremists?|subversives?|commandos?|traffickers?|militants?|leftists?|rightists?"
                    + "|armed (?:individuals|men))\\b.*");

    @Override
    public void write(Event event, String type, Lines lines) {
        boolean state = false;
        boolean fighters = false;
        List<String> individuals = new ArrayList<>();
        for (RoledActor actor : perpetrators(event)) {
            Actor who = actor.actor().value();
            state |= isState(who);
            fighters |= FIGHTERS.matcher(who.name().toLowerCase(Locale.ROOT)).matches();
            if (isOrganisation(who.name())) continue;
            Optional<String> phrase =
                    PerpetratorPhrase.find(event.text(), actor.actor().span(), who.name());
            phrase.ifPresent(p -> addOnce(individuals, p));
        }
        individuals.forEach(i -> lines.add(Slot.PERPETRATOR, Lines.quoted(i)));
        individuals.forEach(i -> addForce(lines, i));
        for (Perpetrator named : Perpetrators.of(event.accounts(), event.concerning())) {
            if (!isOrganisation(named.name())) continue;
            state |= isForce(named.name().toLowerCase(Locale.ROOT));
            String name = Lines.quoted(inText(event, named));
            lines.add(Slot.ORGANISATION, name);
            lines.add(Slot.CONFIDENCE, named.confidence().value().words().toUpperCase(Locale.ROOT), name);
        }
        if (state) lines.add(Slot.CATEGORY, "STATE-SPONSORED VIOLENCE");
        else if (fighters || lines.has(Slot.ORGANISATION) || (isBomb(type) && lines.has(Slot.PERPETRATOR)))
            lines.add(Slot.CATEGORY, "TERRORIST ACT");
    }

    /** Who did it, and behind them who may have: the slot asks for all that the text mentions for it (fill rules, slot 9). */
    private static List<RoledActor> perpetrators(Event event) {
        return Stream.concat(
                        event.actors(ActorRole.PERPETRATOR).stream(),
                        event.actors(ActorRole.POSSIBLE_PERPETRATOR).stream())
                .toList();
    }

    /** Bombs and fires are the means of terror, whoever lays them, if no state does; a shooting may be anything. */
    private static boolean isBomb(String type) {
        return type.equals("BOMBING") || type.equals("ARSON");
    }

    /** The task asks for words of the text, not for the usual name. */
    private static String inText(Event event, Perpetrator named) {
        return named.confidence().support().stream()
                .map(v -> v.span())
                .filter(s -> s.end() <= event.text().length())
                .map(s -> s.of(event.text()))
                .max((a, b) -> Integer.compare(Naming.weight(a), Naming.weight(b)))
                .orElse(named.name());
    }

    private static void addOnce(List<String> individuals, String name) {
        for (int i = 0; i < individuals.size(); i++)
            if (Naming.isAlike(individuals.get(i), name)) {
                if (Naming.weight(name) > Naming.weight(individuals.get(i)) || Plural.is(name))
                    individuals.set(i, name);
                return;
            }
        individuals.add(name);
    }

    /** "Army troops" are people, and the army is behind them. */
    private static void addForce(Lines lines, String individual) {
        Matcher m = FORCE_OF.matcher(individual.toLowerCase(Locale.ROOT));
        if (!m.matches()
                || IRREGULAR.matcher(individual.toLowerCase(Locale.ROOT)).matches()) return;
        String name = Lines.quoted(m.group("before") != null ? m.group("before") : m.group("behind"));
        lines.add(Slot.ORGANISATION, name);
        lines.add(Slot.CONFIDENCE, "REPORTED AS FACT", name);
    }

    private static boolean isForce(String lower) {
        return FORCE.matcher(lower).matches() && !IRREGULAR.matcher(lower).matches();
    }

    private static boolean isState(Actor actor) {
        if (IRREGULAR.matcher(actor.name().toLowerCase(Locale.ROOT)).matches()) return false;
        return actor.kind() == ActorKind.STATE_FORCES || actor.kind() == ActorKind.GOVERNMENT;
    }

    /** A name begins with a capital; "gunmen" does not. Forces are named without one. */
    private static boolean isOrganisation(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (PEOPLE.matcher(lower).matches()) return false;
        return Character.isUpperCase(words.codePointAt(0)) || isForce(lower);
    }
}
