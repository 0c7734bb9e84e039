package org.tocsin.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.core.measure.Span;
import org.tocsin.core.statement.Source;

/**
 * What stands between a verb of saying and what is said: "told <i>Radio Sulu, which was quoted by the Davao Mirror, that</i> …",
 * "reported <i>on Saturday, citing the council, that</i> …", "wrote <i>that, according to two nurses,</i> …".
 *
 * @param content where what is said begins
 * @param outer whom it was told, if that is an outlet; they pass it on
 * @param cited whom the speaker cites
 */
record AfterVerb(int content, List<Source> outer, List<Source> cited) {
    /** When and where it was said, up to the word that opens what is said. */
    private static final Pattern MEDIUM = Pattern.compile(
            "\\s+(?:(?:in|on|by|at|during|via|through|from|to|late|early|earlier|later|last|this|yesterday|today|again|publicly|afterwards)\\b[^,\"“;:]{0,60}?)(?=\\s+that\\b|,\\s+(?:citing|quoting|with reference|on the strength|on the authority|attributing|referring)|:\\s)");

    private static final Pattern LISTENER = Pattern.compile(
            "\\s+(?<who>us|me|(?:(?:the|our|a|this|its|his|her)\\s+)?(?:[\\p{Ll}][\\p{L}'’-]*\\s+){0,4}?(?:reporters|journalists|newspaper|paper|station|review|parliament|conference|briefing|lawmakers|relatives|officials|families|people|colleagues|agency|channel)(?:\\s+(?:in|at|on)\\s+[\\p{L} ]{2,30}?)?"
                    + "|(?:(?:the|state|local|private|public)\\s+)*(?:radio |television |broadcaster |agency |channel |newspaper |daily |weekly |network )?\\p{Lu}[\\p{L}'’.-]*(?:\\s+(?:of |du |de |al-)?\\p{Lu}[\\p{L}'’.-]*){0,4})"
                    + "(?=[\\s,:]|$)");
    /** "told Italians still in Benghazi to leave": whom it is told is part of what is said. */
    private static final Pattern TO_DO = Pattern.compile("(?!\\s+that\\b)[^,.:;\"“]{0,50}?\\s(?:not )?to\\s+\\p{Ll}");

    private static final Pattern CITED = Pattern.compile("(?:,\\s+|\\s+)(?:that,?\\s+)?(?:" + SourceChains.INWARDS
            + "|according to\\s+)(?<who>[^,\"“]{2,160}(?:,\\s+(?:who|which)\\b[^,]{1,120})?),\\s+");
    private static final Pattern THAT = Pattern.compile("[,\\s]*\\bthat\\s+");
    private static final Pattern COLON = Pattern.compile("\\s*:\\s+");
    private static final Pattern PASSED_ON =
            Pattern.compile(",\\s+" + SourceChains.OUTWARDS + "(?<who>[^,]{2,80}),\\s+");

    static AfterVerb read(SourceChains chains, String text, int from, int end, String verb) {
        List<Source> outer = new ArrayList<>();
        List<Source> cited = new ArrayList<>();
        int at = from;
        if (hasListener(verb)) at = afterListener(chains, text, at, end, outer);
        if (outer.isEmpty()) at = afterPassedTo(chains, text, at, end, outer);
        at = after(MEDIUM, text, at, end);
        Matcher m = CITED.matcher(text).region(at, end);
        if (m.lookingAt()) {
            List<Source> found = chains.find(text, new Span(m.start("who"), m.end("who")), true);
            if (!found.isEmpty()) {
                cited.addAll(found);
                at = m.end();
            }
        }
        at = after(COLON, text, after(THAT, text, at, end), end);
        return new AfterVerb(Math.min(at, end), List.copyOf(outer), List.copyOf(cited));
    }

    private static boolean hasListener(String verb) {
        return switch (verb.toLowerCase(Locale.ROOT)) {
            case "told", "tells", "tell", "informed", "informs" -> true;
            default -> false;
        };
    }

    private static int afterListener(SourceChains chains, String text, int from, int end, List<Source> outer) {
        Matcher m = LISTENER.matcher(text).region(from, end);
        if (!m.lookingAt() || TO_DO.matcher(text).region(m.end(), end).lookingAt()) return from;
        List<Source> who = chains.find(text, new Span(m.start("who"), m.end("who")), true);
        who.stream().filter(AfterVerb::passesOn).map(SourceChains::asOutlet).forEach(outer::add);
        Matcher passed = PASSED_ON.matcher(text).region(m.end(), end);
        if (!passed.lookingAt()) return m.end();
        outer.addAll(
                0,
                chains.find(text, new Span(passed.start("who"), passed.end("who")), true).stream()
                        .map(SourceChains::asOutlet)
                        .toList());
        return passed.end() - 1;
    }

    /** "Confirmed <i>to Radio Valley</i> that", "said <i>in a statement carried by Reuters</i> that". */
    private static int afterPassedTo(SourceChains chains, String text, int from, int end, List<Source> outer) {
        Matcher m = PASSED_TO.matcher(text).region(from, end);
        if (!m.lookingAt()) return from;
        List<Source> outlets = chains.find(text, new Span(m.start("who"), m.end("who")), true).stream()
                .filter(SourceChains::isOutlet)
                .toList();
        outer.addAll(outlets);
        return outlets.isEmpty() ? from : m.end();
    }

    private static final Pattern PASSED_TO = Pattern.compile(
            "\\s+(?:to|in an? (?:[\\p{L}-]+ )?(?:statement|message|letter|note|interview|video|speech|report|post)\\s+(?:with|to|on|(?:carried|relayed|published|quoted|broadcast|aired|released|obtained|seen|cited) (?:by|on|in)))\\s+"
                    + "(?<who>(?:the\\s+)?(?:state |private |local )?(?:radio |television |broadcaster |agency |channel |newspaper |daily |weekly |news agency )?\\p{Lu}[\\p{L}'’.-]*(?:\\s+\\p{Lu}[\\p{L}'’.-]*){0,3}?)(?=\\s+(?:that|on|in|late|early|by|earlier|yesterday)\\b|[,:]|\\s*$)");

    /** An outlet by its words, or a name of several words that is nothing else. */
    private static boolean passesOn(Source source) {
        return switch (source.role()) {
            case OUTLET, AGENCY -> !source.name().equals(source.name().toLowerCase(Locale.ROOT));
            case PERSON ->
                source.name().contains(" ")
                        && Character.isUpperCase(source.name().codePointAt(0));
            default -> false;
        };
    }

    private static int after(Pattern pattern, String text, int from, int end) {
        if (from >= end) return end;
        Matcher m = pattern.matcher(text).region(from, end);
        return m.lookingAt() ? m.end() : from;
    }
}
