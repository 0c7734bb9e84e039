package org.tocsin.reader.attribution;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.core.measure.Span;
import org.tocsin.core.statement.Source;

/** What names a speaker between two commas: "Its fighters, a spokesman said, were far away", "claimed, according to a monitor, to have …". */
final class MiddleFrame {
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?<!that)(?<!where),\\s+(?<says>according to|per)\\s+(?<who>[^,\"”;]{2,120}),\\s+(?=\\S)"),
            Pattern.compile(
                    ",\\s+(?<who>(?!(?:and|but|while|who|which|that|where|as)\\b)[^,;\"“”]{2,70}?)\\s+(?<says>said|says|stressed|added|insisted|explained|claimed|argued|noted|believes|warned|reported|wrote),\\s+(?=\\S)"));

    private final SourceChains chains;

    MiddleFrame(SourceChains chains) {
        this.chains = chains;
    }

    Framed takeOff(String text, Framed framed) {
        for (Pattern form : FORMS) {
            Matcher m = form.matcher(text)
                    .region(framed.body().start(), framed.body().end());
            if (!m.find()) continue;
            Span hole = new Span(m.start(), m.end() - 1);
            if (text.substring(framed.body().start(), m.start()).matches("(?s).*[:;].*")) continue;
            if (framed.holes().stream().anyMatch(h -> h.overlaps(hole))) continue;
            List<Source> who = SubjectFrames.hasVerb(m.group("who"))
                    ? List.of()
                    : chains.find(text, new Span(m.start("who"), m.end("who")), true);
            if (who.isEmpty()) continue;
            return framed.without(hole)
                    .saidBy(who, Cues.stance(m.group("says")), new Span(m.start("says"), m.end("says")));
        }
        return framed;
    }
}
