package org.tocsin.reader.sketch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.reader.date.MonthNames;
import org.tocsin.reader.date.WeekdayNames;

/** Names of people, streets and buildings: two or more words with a capital, that are no speaker, office or day. */
final class Names {
    private static final String WORD = "\\p{Lu}[\\p{L}'’]*\\p{Ll}[\\p{L}'’-]*";
    private static final Pattern NAME = Pattern.compile("(?<before>[\\p{L}.]+\\s+)?(?<name>" + WORD
            + "(?:\\s+(?:(?:al|bin|de|del|la|van|der|of the|of)\\s+)?(?:\\p{Lu}\\.|" + WORD
            + ")){1,4})(?<after>,?\\s+\\p{L}+)?");

    /** Who speaks or decides is in the news of many events. */
    private static final Set<String> TITLES = Set.of(
            "sgt",
            "lt",
            "capt",
            "cpl",
            "maj",
            "gen",
            "col",
            "det",
            "chief",
            "officer",
            "captain",
            "lieutenant",
            "sergeant",
            "detective",
            "sheriff",
            "mayor",
            "judge",
            "president",
            "minister",
            "governor",
            "senator",
            "secretary",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "prosecutor",
            "attorney",
            "commander",
            "general",
            "colonel",
            "major",
            "director",
            "commissioner",
            "inspector",
            "superintendent",
            "reporter",
            "photo",
            "photographer",
            "by",
            "dr",
            "trooper",
            "deputy",
            "coroner",
            "representative");

    private static final Set<String> SPEECH =
            Set.of("said", "says", "told", "added", "reports", "reported", "wrote", "tells", "stated");

    /** Offices and papers are not what an event is known by. */
    private static final Set<String> COMMON = Set.of(
            "police",
            "department",
            "sheriff",
            "sheriffs",
            "office",
            "county",
            "court",
            "news",
            "stoppers",
            "university",
            "hospital",
            "center",
            "centre",
            "medical",
            "ministry",
            "minister",
            "government",
            "president",
            "facebook",
            "twitter",
            "associated",
            "press",
            "state",
            "states",
            "united",
            "national",
            "city",
            "district",
            "province",
            "attorney",
            "division",
            "bureau",
            "commission",
            "council",
            "army",
            "force",
            "forces",
            "agency",
            "times",
            "channel",
            "copyright",
            "photo",
            "click",
            "read",
            "more",
            "weather");

    private static final Set<String> STREETS = Set.of(
            "street",
            "avenue",
            "road",
            "drive",
            "lane",
            "boulevard",
            "court",
            "place",
            "way",
            "highway",
            "circle",
            "terrace",
            "parkway",
            "st",
            "ave",
            "rd",
            "blvd",
            "dr",
            "ln");

    private Names() {}

    /** Calls back with each name in lower case, in the order of the text. */
    static void scan(String text, Consumer<String> found) {
        Matcher m = NAME.matcher(text);
        int from = 0;
        while (from < text.length() && m.find(from)) {
            from = Math.max(m.end("name"), from + 1);
            if (isSpeaker(m.group("before"), m.group("after"))) continue;
            clean(m.group("name")).ifPresent(found);
        }
    }

    private static boolean isSpeaker(
            @org.jspecify.annotations.Nullable String before, @org.jspecify.annotations.Nullable String after) {
        boolean titled = before != null
                && TITLES.contains(before.strip().toLowerCase(Locale.ROOT).replace(".", ""));
        boolean speaks =
                after != null && SPEECH.contains(after.replace(",", "").strip().toLowerCase(Locale.ROOT));
        return titled || speaks;
    }

    /** A person by first and last name, a street by its last two words; empty where only an office is left. */
    private static Optional<String> clean(String raw) {
        List<String> words = List.of(raw.toLowerCase(Locale.ROOT)
                .replaceAll("['’]s\\b|[.]", "")
                .strip()
                .split("\\s+", -1));
        if (LEADS.contains(words.getFirst()) || TITLES.contains(words.getFirst()))
            words = words.subList(1, words.size());
        if (words.size() < 2 || words.getLast().isEmpty()) return Optional.empty();
        if (STREETS.contains(words.getLast()))
            return Optional.of(String.join(" ", words.subList(words.size() - 2, words.size())));
        if (words.stream().anyMatch(Names::isCommon)) return Optional.empty();
        if (words.size() == 3 && words.get(1).length() <= 2) words = List.of(words.get(0), words.get(2));
        return Optional.of(String.join(" ", words));
    }

    /** Nor are days. */
    private static boolean isCommon(String word) {
        return COMMON.contains(word) || MonthNames.FULL.contains(word) || WeekdayNames.FULL.contains(word);
    }

    private static final Set<String> LEADS = Set.of(
            "the",
            "a",
            "an",
            "in",
            "on",
            "at",
            "when",
            "after",
            "but",
            "and",
            "as",
            "he",
            "she",
            "they",
            "while",
            "two",
            "three",
            "police",
            "authorities",
            "officials",
            "investigators",
            "detectives",
            "victim",
            "victims",
            "suspect",
            "mr",
            "mrs",
            "ms");
}
