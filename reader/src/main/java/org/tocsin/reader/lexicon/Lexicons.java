package org.tocsin.reader.lexicon;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.mention.ActorKind;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.mention.Sector;
import org.tocsin.core.mention.WeaponType;
import org.tocsin.core.statement.SourceRole;

/**
 * The tables of the English reader. Each is one file beside this class.
 *
 * @param triggers words that tell of an event
 * @param weapons words for weapons, after the GTD codebook
 * @param people words for people, by walk of life
 * @param facilities words for what is attacked
 * @param groups armed groups and forces by name
 * @param sources head words of speakers
 * @param outlets newspapers, broadcasters and agencies by name
 */
public record Lexicons(
        Lexicon<Trigger> triggers,
        Lexicon<WeaponType> weapons,
        Lexicon<People> people,
        Lexicon<Sector> facilities,
        Lexicon<Group> groups,
        Lexicon<SourceRole> sources,
        Lexicon<SourceRole> outlets) {

    public static Lexicons load() {
        return new Lexicons(
                Lexicon.load("events.tsv", Lexicons::trigger),
                Lexicon.load("weapons.tsv", c -> WeaponType.valueOf(upper(c[1]))),
                Lexicon.load("people.tsv", Lexicons::people),
                Lexicon.load("facilities.tsv", c -> Sector.valueOf(upper(c[1]))),
                Lexicon.load("groups.tsv", c -> new Group(c[1], ActorKind.valueOf(upper(c[2])))),
                Lexicon.load("sources.tsv", c -> SourceRole.valueOf(upper(c[1]))),
                Lexicon.load("outlets.tsv", c -> SourceRole.valueOf(upper(c[1]))));
    }

    private static Trigger trigger(String[] c) {
        EventType type = EventType.findByLabel(c[1])
                .orElseThrow(() -> new IllegalArgumentException("no ACLED sub-event type: " + c[1]));
        return new Trigger(type, c[2].equals("enough") ? Trigger.Proof.ENOUGH : Trigger.Proof.NEEDS_MORE, c.length > 3);
    }

    private static People people(String[] c) {
        return new People(ActorKind.valueOf(upper(c[1])), sector(c[2]), c[3].equals("armed"), c.length > 4);
    }

    private static @Nullable Sector sector(String name) {
        return name.equals("-") ? null : Sector.valueOf(upper(name));
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT).replace(' ', '_');
    }
}
