package org.tocsin.reader.attribution;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.core.measure.Span;
import org.tocsin.core.statement.Source;
import org.tocsin.core.statement.Stance;

/** "According to the report, …" and "Citing analysts, Al Jazeera reported that …". */
final class OpeningFrame {
    private static final Pattern OPENING = Pattern.compile(
            "^\\s*[\"“]?(?<how>According to|Quoting|Citing|Per)\\s+(?<who>[^,]{2,160}(?:,\\s+(?:who|which)\\b[^,]{1,120})?),\\s+");

    /** "DUSHANBE, Dec 4 (AFW) - ": where a report was written is not where something happened. */
    private static final Pattern DATELINE = Pattern.compile(
            "^\\s*(?:\\(\\p{Lu}{2,8}\\)\\s+|\\p{Lu}[\\p{Lu}'’ -]{2,40}(?:,\\s+\\p{Lu}[\\p{L}]+)?(?:,\\s+\\p{Lu}\\p{L}{2,8}\\.?\\s+\\d{1,2})?"
                    + "\\s*(?:\\([\\p{L} /]{2,30}\\)\\s*)?[-–—:]\\s+)");

    private final SourceNames names;

    OpeningFrame(SourceNames names) {
        this.names = names;
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
        Matcher m = matcher(OPENING, text, framed.body());
        if (!m.find() || m.end() >= framed.body().end()) return framed;
        Optional<Source> source = names.find(text, new Span(m.start("who"), m.end("who")), true);
        if (source.isEmpty()) return framed;
        Framed rest = framed.within(new Span(m.end(), framed.body().end()));
        return m.group("how").startsWith("A") || m.group("how").startsWith("P")
                ? rest.saidBy(List.of(source.get()), Stance.ASSERTS, new Span(m.start("how"), m.end("how")))
                : rest.citing(source.get());
    }

    private static Matcher matcher(Pattern pattern, String text, Span span) {
        return pattern.matcher(text).region(span.start(), span.end());
    }
}
