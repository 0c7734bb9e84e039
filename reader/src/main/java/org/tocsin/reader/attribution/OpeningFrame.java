package org.tocsin.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.core.measure.Span;
import org.tocsin.core.statement.Source;
import org.tocsin.core.statement.SourceRole;
import org.tocsin.core.statement.Stance;

/**
 * What names a speaker at the head of a sentence: "According to the report, …", "Citing analysts, Al Jazeera reported that …", "Al Jazeera
 * quoted an officer as saying that …", "The ambassador on Facebook: …".
 */
final class OpeningFrame {
    private static final String WHO = "(?<who>[^,]{2,160}(?:,\\s+(?:who|which)\\b[^,]{1,120})?)";

    /** Those who say it, or whom the next speaker cites. */
    private static final List<Pattern> SAYING = List.of(
            Pattern.compile(
                    "^\\s*[\"“]?(?<says>According to|Per|By the account of|In the (?:view|opinion|words|judgement|account) of|As (?:reported|told|revealed) by)\\s+"
                            + WHO + ",\\s+"),
            Pattern.compile(
                    "^\\s*As\\s+(?<who>[^,:\"“]{2,80}?)\\s+(?<says>said|says|reported|reports|noted|announced|explained|confirmed|put it)(?:\\s+(?:on|in|at|earlier|later|yesterday|today|last|this)\\b[^,\"“]{0,40})?,\\s+"),
            Pattern.compile(
                    "^\\s*(?<who>[^,:\"“]{2,120}?)\\s+(?<says>(?:was|were) (?:quoted|cited) as saying)\\s+by\\s+(?<by>[^,:\"“]{2,60}?)\\s+that\\s+"),
            Pattern.compile(
                    "^\\s*(?<who>[^,:\"“]{2,120}(?:,\\s+[^,:\"“]{2,100},?)?)\\s+(?<says>(?:has |have |was |were )?(?:quoted|quotes|cited|cites)(?:\\s+by\\s+[^,:\"“]{2,60})?)\\s+(?<told>[^,:\"“]{2,120}?\\s+)?(?:as (?:saying|confirming|telling [\\p{L}]+|claiming|stating|warning|denying)|to the effect)(?:\\s+that)?\\s+"));

    /** "In her view" and "in their words". */
    private static final Pattern IN_HIS_WORDS = Pattern.compile(
            "^\\s*(?<says>In (?<whose>his|her|its|their) (?:words|view|opinion|account)),\\s+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CITING = Pattern.compile(
            "^\\s*[\"“]?(?<says>Quoting|Citing|Referring to|Relaying|In an? (?:[\\p{L}-]+ )?(?:report|dispatch|story|article|statement|message|letter|note|interview)"
                    + " (?:quoting|citing|that quoted|that cited|based on))\\s+" + WHO + ",\\s+");

    /** "In a statement carried by the state agency, …": somebody passes it on. */
    private static final Pattern CARRIED = Pattern.compile(
            "^\\s*In an? (?:[\\p{L}-]+ )?(?:statement|message|letter|note|interview|video|speech|report)\\s+(?:with|(?:[\\p{L}]+ )?(?:carried|relayed|published|quoted|broadcast|obtained|seen|reported) (?:by|on|in)|on|to)\\s+(?<who>\\p{Lu}[^,]{1,80}|(?:the |state )[^,]{2,80}),\\s+");

    private static final Pattern COLON = Pattern.compile("^\\s*(?<who>[^:\"“.]{3,120}?)(?<says>:)\\s+(?=[\"“])");

    /** "DUSHANBE, Dec 4 (AFW) - ": where a report was written is not where something happened. */
    private static final Pattern DATELINE = Pattern.compile(
            "^\\s*(?:\\(\\p{Lu}{2,8}\\)\\s+|\\p{Lu}[\\p{Lu}'’ -]{2,40}(?:,\\s+\\p{Lu}[\\p{L}]+)?(?:,\\s+\\p{Lu}\\p{L}{2,8}\\.?\\s+\\d{1,2})?"
                    + "\\s*(?:\\([\\p{L} /]{2,30}\\)\\s*)?[-–—:]\\s+"
                    + "|\\p{Lu}[\\p{L}'’ .-]{2,40},\\s+\\d{1,2}\\s+\\p{L}{3,9}\\.?\\s+\\d{2,4}\\s*(?:\\([^()]{2,60}\\)\\s*)?[-–—]{1,2}\\s+(?:\\[[^\\]]{2,30}\\]\\s*)*)");

    private final SourceChains chains;

    OpeningFrame(SourceChains chains) {
        this.chains = chains;
    }

    Framed takeOff(String text, Framed framed) {
        return takeOffSource(text, takeOffDateline(text, framed));
    }

    private static Framed takeOffDateline(String text, Framed framed) {
        Matcher m = matcher(DATELINE, text, framed.body());
        return m.find() && m.end() < framed.body().end()
                ? framed.within(new Span(m.end(), framed.body().end()))
                : framed;
    }

    private Framed takeOffSource(String text, Framed framed) {
        for (Pattern form : SAYING) {
            Matcher m = matcher(form, text, framed.body());
            if (!m.find() || m.end() >= framed.body().end()) continue;
            List<Source> speakers = speakers(text, m);
            if (!speakers.isEmpty())
                return rest(framed, m).saidBy(speakers, Stance.ASSERTS, new Span(m.start("says"), m.end("says")));
        }
        Matcher his = matcher(IN_HIS_WORDS, text, framed.body());
        if (his.find() && his.end() < framed.body().end()) {
            Span whose = new Span(his.start("whose"), his.end("whose"));
            return rest(framed, his)
                    .saidBy(
                            List.of(new Source(pronoun(his.group("whose")), SourceRole.PERSON, whose)),
                            Stance.ASSERTS,
                            new Span(his.start("says"), his.end("says")));
        }
        Matcher citing = matcher(CITING, text, framed.body());
        if (citing.find() && citing.end() < framed.body().end()) {
            List<Source> cited = who(text, citing);
            if (!cited.isEmpty()) return rest(framed, citing).citing(cited);
        }
        return carried(text, colon(text, framed));
    }

    private static String pronoun(String possessive) {
        return switch (possessive.toLowerCase(Locale.ROOT)) {
            case "his" -> "he";
            case "her" -> "she";
            case "its" -> "it";
            default -> "they";
        };
    }

    /** "X quoted Y as saying" has two of them, and "X was quoted by Y as saying" too, the other way round. */
    private List<Source> speakers(String text, Matcher m) {
        List<Source> who = who(text, m);
        if (!who.isEmpty() && m.pattern().namedGroups().containsKey("by")) return passedOnBy(text, m, who);
        if (who.isEmpty() || !m.pattern().namedGroups().containsKey("told")) return who;
        String says = m.group("says");
        if (says.contains("was ") || says.contains("were "))
            return chains.find(text, new Span(m.start("who"), m.end("says")), true);
        if (m.group("told") == null) return List.of();
        List<Source> told = chains.find(text, new Span(m.start("told"), m.end("told")), true);
        if (told.isEmpty()) return List.of();
        List<Source> both = new ArrayList<>();
        who.forEach(s -> both.add(SourceChains.asOutlet(s)));
        both.addAll(told);
        return both;
    }

    private List<Source> passedOnBy(String text, Matcher m, List<Source> who) {
        List<Source> both = new ArrayList<>();
        chains.find(text, new Span(m.start("by"), m.end("by")), true).forEach(s -> both.add(SourceChains.asOutlet(s)));
        both.addAll(who);
        return both;
    }

    private Framed colon(String text, Framed framed) {
        Matcher m = matcher(COLON, text, framed.body());
        if (!m.find()) return framed;
        List<Source> who = SubjectFrames.hasVerb(m.group("who"))
                ? List.of()
                : chains.find(text, new Span(m.start("who"), m.end("who")), false);
        return who.isEmpty()
                ? framed
                : rest(framed, m).saidBy(who, Stance.ASSERTS, new Span(m.start("says"), m.end("says")));
    }

    private Framed carried(String text, Framed framed) {
        Matcher m = matcher(CARRIED, text, framed.body());
        if (!m.find()) return framed;
        List<Source> who = who(text, m).stream()
                .map(SourceChains::asOutlet)
                .filter(s -> switch (s.role()) {
                    case OUTLET, AGENCY -> true;
                    default -> false;
                })
                .toList();
        return who.isEmpty()
                ? framed
                : rest(framed, m).saidBy(who, framed.stance(), new Span(m.start(), m.start() + 2));
    }

    private List<Source> who(String text, Matcher m) {
        return chains.find(text, new Span(m.start("who"), m.end("who")), true);
    }

    private static Framed rest(Framed framed, Matcher m) {
        return framed.within(new Span(m.end(), framed.body().end()));
    }

    private static Matcher matcher(Pattern pattern, String text, Span span) {
        return pattern.matcher(text).region(span.start(), span.end());
    }
}
