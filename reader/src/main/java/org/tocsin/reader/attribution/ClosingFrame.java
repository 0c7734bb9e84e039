package org.tocsin.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.core.measure.Span;
import org.tocsin.core.statement.Source;
import org.tocsin.core.statement.Stance;

/** "…, the ministry said", "…, said a cook", "…, according to two officers" and "…, the agency quoted the troops as saying". */
final class ClosingFrame {
    private static final String TAIL = "(?<tail>(?:\\s+(?!that\\b)[^\\s,;\"”]+){0,16}+)";
    private static final String END = "(?<post>,[^\"”]*)?[.!?\"”’)]*\\s*$";

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(
                    ",?\\s+(?<says>according to) (?<who>[^\"”;]{2,220}?)(?:,\\s+(?<post>(?:and|but|while)\\b[^\"”]*))?[.!?\"”’)]*\\s*$"),
            Pattern.compile(
                    ",\\s+(?:the\\s+)?(?<outer>[^,;\"”]{2,80}?)\\s+(?<says>quoted)\\s+(?<who>[^,;\"”]{2,120}?)\\s+as\\s+saying"
                            + TAIL + END),
            Pattern.compile(
                    "[,\"”]\\s+(?<cue>said|says|added|wrote|reported|told)\\s+(?<who>(?:an?|the|one|two|three|his|her)\\s+[^\"”;]{2,160}?)[.!?\"”’)]*\\s*$"),
            Pattern.compile(
                    "[,\"”]\\s+(?<who>[^,;\"”]{2,110}(?:,\\s+(?:an?|the|who|which|speaking|citing)\\b[^,\"”]{2,100},)?)\\s+(?<cue>"
                            + Verbs.REPORTING + ")\\b" + TAIL + END));

    private final SourceNames names;

    ClosingFrame(SourceNames names) {
        this.names = names;
    }

    Framed takeOff(String text, Framed framed) {
        for (Pattern form : FORMS) {
            Matcher m = form.matcher(text)
                    .region(framed.body().start(), framed.body().end());
            if (!m.find() || m.start() <= framed.body().start()) continue;
            Optional<Source> who = names.find(text, new Span(m.start("who"), m.end("who")), true);
            if (who.isEmpty()) continue;
            return framed.without(new Span(m.start(), frameEnd(m, framed)))
                    .saidBy(speakers(text, m, who.get(), form), stance(m, form), cue(m, form));
        }
        return framed;
    }

    private static int frameEnd(Matcher m, Framed framed) {
        int post = has(m.pattern(), "post") ? m.start("post") : -1;
        return post >= 0 ? post : framed.body().end();
    }

    private List<Source> speakers(String text, Matcher m, Source who, Pattern form) {
        List<Source> speakers = new ArrayList<>();
        if (has(form, "outer"))
            names.find(text, new Span(m.start("outer"), m.end("outer")), true).ifPresent(speakers::add);
        speakers.add(who);
        return speakers;
    }

    private static Stance stance(Matcher m, Pattern form) {
        return has(form, "cue") ? Cues.stance(m.group("cue")) : Stance.ASSERTS;
    }

    private static Span cue(Matcher m, Pattern form) {
        return has(form, "cue") ? new Span(m.start("cue"), m.end("cue")) : new Span(m.start("says"), m.end("says"));
    }

    private static boolean has(Pattern form, String group) {
        return form.namedGroups().containsKey(group);
    }
}
