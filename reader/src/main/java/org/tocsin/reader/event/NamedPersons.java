package org.tocsin.reader.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.ActorKind;
import org.tocsin.core.mention.Mention;
import org.tocsin.reader.date.MonthNames;
import org.tocsin.reader.date.WeekdayNames;
import org.tocsin.reader.lexicon.People;

/**
 * Persons by name, where the text makes plain that it speaks of a person and of harm: "Rustam Nazarov, mayor of Vanj, was killed",
 * "the murder of Senator Nazarov". Names elsewhere are left alone: a wrong victim costs more than one that is not named.
 */
public final class NamedPersons {
    private static final String WORD = "\\p{Lu}[\\p{L}'’-]+";
    private static final String HARMED =
            "(?:killed|murdered|assassinated|slain|executed|kidnapped|abducted|wounded|injured|shot)";
    private static final String TITLE =
            "(?:Mr|Mrs|Ms|Dr|President|Senator|Deputy|Judge|Mayor|Governor|Minister|Father|Bishop|Archbishop"
                    + "|Monsignor|General|Colonel|Captain|Major|Lieutenant|Sergeant|Ambassador|Consul|Professor|Engineer|Journalist"
                    + "|president|senator|deputy|judge|mayor|governor|minister|bishop|archbishop|general|colonel|captain|major|lieutenant"
                    + "|sergeant|ambassador|consul|professor|engineer|journalist|lawyer|attorney|leader|candidate|priest|father|rector)\\.?";

    /** They begin a sentence with a capital, before a name. May does too, but is a name itself. */
    private static final String NO_NAME = Stream.of(
                    Stream.of("The", "In", "On", "At", "Of"),
                    MonthNames.FULL.stream()
                            .filter(m -> !m.equals("may"))
                            .map(NamedPersons::capitalised)
                            .sorted(),
                    WeekdayNames.FULL.stream().map(NamedPersons::capitalised).sorted())
            .flatMap(s -> s)
            .collect(Collectors.joining("|"));

    private static final String NAME = "(?!" + TITLE + "\\s|(?:" + NO_NAME + ")\\b)" + WORD
            + "(?:\\s+(?:(?:de|del|la|al|bin|ibn|van|von|da|dos)\\s+){0,2}(?:\\p{Lu}\\.\\s+)?" + WORD + "){1,4}";

    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("(?<name>" + NAME
                    + ")(?:,[^,.;]{3,70},)?\\s+(?:who\\s+)?(?:was|were|is|has been|had been)\\s+(?:\\p{L}+ly\\s+)?"
                    + HARMED + "\\b"),
            Pattern.compile("\\b(?:" + HARMED
                    + "|murder of|assassination of|killing of|death of|kidnapping of|abduction of)\\s+(?:[\\p{Ll}-]+\\s+){0,5}?(?:"
                    + TITLE + "\\s+)?(?<name>" + NAME + ")"),
            Pattern.compile(
                    "\\b(?:murder|assassination|killing|death|kidnapping|abduction) of\\s+(?:the\\s+)?(?:[\\p{Ll}-]+\\s+){0,5}?"
                            + TITLE + "\\s+(?<name>" + WORD + "(?:\\s+" + WORD + "){0,4})"));

    /** Without one of these words nobody is found. */
    private static final Pattern HARM =
            Pattern.compile(HARMED + "|(?:murder|assassination|killing|death|kidnapping|abduction) of");

    /** Last words that make a name one of something else. */
    private static final Pattern NO_PERSON =
            Pattern.compile("\\b(?:Party|Ministry|Army|Front|Company|Street|Avenue|Province|District|Department|Court"
                    + "|Police|Guard|Forces?|Bank|University|Group|State|City|Union|Movement|Council|Committee|Agency|Corporation|Airlines?"
                    + "|Mr|Two|Three|Four|Five|Several|" + NO_NAME + ")\\b");

    private static final People PERSON = new People(ActorKind.CIVILIANS, null, false, false);

    private NamedPersons() {}

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /**
     * The persons of a text.
     *
     * @param taken names that are known to be something else: places, peoples, groups
     */
    public static List<Mention<People>> find(String text, List<Span> taken) {
        if (!HARM.matcher(text).find()) return List.of();
        List<Mention<People>> found = new ArrayList<>();
        for (Pattern pattern : PATTERNS) {
            Matcher m = pattern.matcher(text);
            while (m.find()) {
                Span span = new Span(m.start("name"), m.end("name"));
                boolean free = taken.stream().noneMatch(span::overlaps)
                        && found.stream().noneMatch(f -> f.span().overlaps(span));
                if (free && !NO_PERSON.matcher(m.group("name")).find()) found.add(new Mention<>(PERSON, span));
            }
        }
        found.sort(Comparator.comparing(Mention::span));
        return List.copyOf(found);
    }
}
