package org.tocsin.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.core.measure.Span;
import org.tocsin.core.statement.Source;
import org.tocsin.core.statement.Stance;

/**
 * What names a speaker at the end of a sentence: "…, the ministry said", "…, said a cook", "…, according to two officers", "…, the agency
 * quoted the troops as saying", "…, Radio K reported, citing the council".
 */
final class ClosingFrame {
    private static final String TAIL =
            "(?<tail>(?:\\s+(?:on|in|at|by|during|from|late|early|earlier|later|this|last|yesterday|today|via|through|after|when|separately|again|afterwards|about|of)\\b(?:\\s+(?!that\\b)[^\\s,;\"”]+){0,12}+)?)";
    private static final String TOLD_TAIL =
            "(?<tail>(?:\\s+(?!(?:that|to|them|him|her|people|residents)\\b)[^\\s,;\"”]+){0,16}+)";
    private static final String CITE = "(?<cite>,?\\s+" + SourceChains.INWARDS + "[^\"”;]{2,200}?)?";
    /** A relative clause behind tells more of the speaker: "…, citing a captain, who had been told by his crew". */
    private static final String END =
            "(?<post>,(?!\\s+(?:who|which|that|whose|himself|herself|itself)\\b)[^\"”]*|;[^\"”]*)?[.!?\"”’)]*\\s*$";

    private static final String SAID =
            "said|says|added|adds|wrote|writes|explained|explains|recalled|reckons|warned|argued|argues|insisted|declared";

    /** "…, said a cook". */
    private static final Pattern SAID_BY = Pattern.compile("[,\"”]\\s+(?<cue>" + SAID
            + ")\\s+(?<who>(?!(?:that|on|in|at|by|from|to|via|through|during|late|early|earlier|later|it|he|she|they|there)\\b)(?:(?:an?|the|one|two|three|four|his|her|its|their)\\s+|(?=\\p{Lu})|(?=[\\p{Ll}-]+(?:\\s+[\\p{Ll}-]+){0,3}\\s+\\p{Lu}))[^\"”;]{2,160}?)"
            + "(?:,\\s+(?<post>(?:because|since|as|and|but|while)\\b[^\"”]*))?[.!?\"”’)]*\\s*$");

    /** "X, citing Y, said two men were hurt": the comma before the verb closes an aside, and X is the one who says it. */
    private static final Pattern ASIDE = Pattern.compile(
            ",\\s+(?:which|who|citing|quoting|referring|speaking|in|on|through|relaying|with|from|quoted|cited)\\b[^,\"”]*$");

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(
                    "(?<!that,)(?<!that)(?<!where,)(?<!where)(?<!wrote,)(?<!claimed,)(?<!said,),?\\s+(?<says>according to|per|in the (?:view|opinion|words|account) of|with reference to) (?<who>[^,\"”;]{2,160}?(?:,\\s+(?:who|whose|which|an?|the|himself|herself|speaking|citing|quoting)\\b[^\"”;]{2,160}?)?)(?:,\\s+(?<post>(?:and|but|while)\\b[^\"”]*))?[.!?\"”’)]*\\s*$"),
            Pattern.compile(
                    ",\\s+(?:the\\s+)?(?<outer>[^,;\"”]{2,80}?)\\s+(?<says>quoted|quotes|cited|cites)\\s+(?<who>[^,;\"”]{2,120}?)\\s+as\\s+(?:saying|telling)"
                            + TAIL + END),
            Pattern.compile(
                    ",\\s+(?<who>[^,;\"”]{2,100}?\\s+(?<says>was quoted|were quoted)(?:\\s+(?:by|in)\\s+[^,;\"”]{2,60}?)?)\\s+as\\s+(?:saying|telling(?:\\s+[\\p{L}'-]+){1,3})"
                            + TAIL + END),
            SAID_BY,
            Pattern.compile(
                    "[,;\"”]\\s+(?:(?:and|but|while)\\s+)?(?<who>[^,;\"”]{2,110}(?:,\\s+[^;\"”]{2,120},)?)\\s+(?<cue>told|informed|tells)\\b"
                            + TOLD_TAIL + CITE + END),
            Pattern.compile(
                    "[,;\"”]\\s+(?:(?:and|but|while|as(?=[^,;]*\\s(?:reported|revealed|wrote|put it)\\b))\\s+)?(?<who>(?!as\\s)[^,;\"”]{2,110}(?:,\\s+[^;\"”]{2,120},)?)\\s+(?<cue>"
                            + Verbs.byInitial(Verbs.REPORTING + "|promised|warned|denied|revealed|put it") + ")\\b"
                            + TAIL + CITE + END));

    /** "…, a leader said on Valley Radio". */
    private static final Pattern ON_AIR = Pattern.compile("\\s+(?:on|in)\\s+(?:the\\s+)?(?<who>\\p{Lu}.*)");

    private final SourceChains chains;

    ClosingFrame(SourceChains chains) {
        this.chains = chains;
    }

    /**
     * Takes off the frame behind; where that is an outlet's, also the one that it passes on: "…, an economist has found, the paper
     * An-Nahda says".
     */
    Framed takeOff(String text, Framed framed) {
        Framed bare = takeOffPassedOn(text, framed);
        Framed once = takeOffOne(text, bare);
        if (once.equals(bare) || !SourceChains.isOutlet(once.outer().getLast())) return once;
        Span last = once.holes().getLast();
        if (last.end() < once.body().end() || last.start() <= once.body().start()) return once;
        Framed within = once.within(new Span(once.body().start(), last.start()));
        Framed twice = takeOffOne(text, within);
        return twice.equals(within) ? once : twice;
    }

    /** "…, Colonel Getnet said in a statement, which the state broadcaster EBC read out". */
    private Framed takeOffPassedOn(String text, Framed framed) {
        Matcher m = PASSED_ON
                .matcher(text)
                .region(framed.body().start(), framed.body().end());
        if (!m.find() || m.start() <= framed.body().start()) return framed;
        List<Source> outlets = outlets(text, span(m, "who"));
        return outlets.isEmpty()
                ? framed
                : framed.within(new Span(framed.body().start(), m.start()))
                        .saidBy(outlets, framed.stance(), span(m, "says"));
    }

    private static final Pattern PASSED_ON = Pattern.compile(
            ",\\s+which\\s+(?<who>[^,;\"”]{2,60}?)\\s+(?<says>quoted|carried|relayed|published|broadcast|aired|read out|reported|cited|obtained|posted)[.!?]*\\s*$");

    private Framed takeOffOne(String text, Framed framed) {
        for (Pattern form : FORMS) {
            Matcher m = form.matcher(text)
                    .region(framed.body().start(), framed.body().end());
            if (!m.find() || m.start() <= framed.body().start()) continue;
            m = last(m, form, text, framed);
            if (form == SAID_BY
                    && ASIDE.matcher(text)
                            .region(framed.body().start(), m.start())
                            .find()) continue;
            if (SubjectFrames.hasVerb(m.group("who").split(",|\\s(?:who|which|that)\\s", 2)[0])) continue;
            List<Source> speakers = speakers(text, m, form);
            if (speakers.isEmpty()) continue;
            return framed.without(new Span(m.start(), frameEnd(m, framed)))
                    .saidBy(speakers, stance(m, form), cue(m, form));
        }
        return framed;
    }

    /** What follows a frame may be the frame of an outlet that passes it on: "…, a driver has said, the Hill Times reported". */
    private static Matcher last(Matcher m, Pattern form, String text, Framed framed) {
        int behind = has(form, "post") ? m.start("post") : -1;
        if (behind < 0) return m;
        Matcher later = form.matcher(text).region(behind, framed.body().end());
        return later.find() ? later : m;
    }

    private static int frameEnd(Matcher m, Framed framed) {
        int post = has(m.pattern(), "post") ? m.start("post") : -1;
        return post >= 0 ? post : framed.body().end();
    }

    private List<Source> speakers(String text, Matcher m, Pattern form) {
        List<Source> who = chains.find(text, span(m, "who"), true);
        // "A mayor was quoted": the verb stands in the phrase, since "by Radio Valley" may follow it.
        if (who.isEmpty() && has(form, "says") && m.start("says") > m.start("who"))
            who = chains.find(text, new Span(m.start("who"), m.start("says")), true);
        if (who.isEmpty()) return List.of();
        List<Source> speakers = new ArrayList<>();
        if (has(form, "outer"))
            chains.find(text, span(m, "outer"), true).forEach(s -> speakers.add(SourceChains.asOutlet(s)));
        speakers.addAll(toldTo(text, m, form));
        speakers.addAll(who);
        if (has(form, "cite") && m.group("cite") != null) {
            List<Source> cited = chains.findBehind(text, span(m, "cite"));
            if (!cited.isEmpty()) speakers.set(speakers.size() - 1, SourceChains.asOutlet(speakers.getLast()));
            speakers.addAll(cited);
        }
        return speakers;
    }

    /** "…, a resident told Radio K". */
    private List<Source> toldTo(String text, Matcher m, Pattern form) {
        if (!has(form, "tail")) return List.of();
        if (!has(form, "cue")) return quotedBy(text, m);
        Matcher on = ON_AIR.matcher(m.group("tail"));
        if (on.matches())
            return chains.find(text, new Span(m.start("tail") + on.start("who"), m.end("tail")), true).stream()
                    .filter(SourceChains::isOutlet)
                    .toList();
        return AfterVerb.read(chains, text, m.end("cue"), m.end("tail"), m.group("cue"))
                .outer();
    }

    /** "…, a mayor was quoted as saying by Radio Valley". */
    private List<Source> quotedBy(String text, Matcher m) {
        Matcher by = BY.matcher(text).region(m.start("tail"), m.end("tail"));
        return by.matches() ? outlets(text, span(by, "who")) : List.of();
    }

    private List<Source> outlets(String text, Span who) {
        return chains.find(text, who, true).stream()
                .map(SourceChains::asOutlet)
                .filter(SourceChains::isOutlet)
                .toList();
    }

    private static final Pattern BY = Pattern.compile("\\s+by\\s+(?<who>.{2,80})");

    private static Span span(Matcher m, String group) {
        return new Span(m.start(group), m.end(group));
    }

    private static Stance stance(Matcher m, Pattern form) {
        return has(form, "cue") ? Cues.stance(m.group("cue")) : Stance.ASSERTS;
    }

    private static Span cue(Matcher m, Pattern form) {
        return span(m, has(form, "cue") ? "cue" : "says");
    }

    private static boolean has(Pattern form, String group) {
        return form.namedGroups().containsKey(group);
    }
}
