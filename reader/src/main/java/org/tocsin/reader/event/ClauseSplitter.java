package org.tocsin.reader.event;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.core.measure.Span;
import org.tocsin.reader.attribution.Voiced;

/** Cuts what somebody says into clauses that can each hold one event: "a drone hit the plant, while in Vanj gunmen fired at a bus". */
final class ClauseSplitter {
    private static final Pattern JOINT = Pattern.compile("(?:,\\s+)?\\b(?:while|whereas)\\b\\s+|;\\s+");

    /** "A attack on X, along with gunfire at Y, killed Z": the harm behind belongs to the first. */
    private static final Pattern ALONG_WITH =
            Pattern.compile(",?\\s+(?:along with|together with|as well as|accompanied by)\\s+(?<second>[^,;]{5,200}),");

    /** "…, six days after a drone killed two": an older event that is told elsewhere. */
    private static final Pattern BACKGROUND = Pattern.compile(
            "(?:,\\s+|\\s+)(?:just\\s+|only\\s+|some\\s+|about\\s+)?(?:[\\p{L}-]+|\\d+)\\s+(?:hours?|days?|weeks?|months?|years?)\\s+(?:after|since|before)\\b.*|"
                    + "(?:,\\s+)(?:in the|the) (?:first|second|third|latest|deadliest|worst) (?:such\\b).*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private ClauseSplitter() {}

    static List<Part> split(Document document, Voiced voiced) {
        String text = voiced.text(document.content());
        int base = voiced.content().start();
        Matcher background = BACKGROUND.matcher(text);
        int end = background.find() ? background.start() : text.length();
        List<Part> parts = new ArrayList<>();
        int from = 0;
        Matcher joint = JOINT.matcher(text).region(0, end);
        while (joint.find()) {
            add(parts, text, base, from, joint.start());
            from = joint.end();
        }
        add(parts, text, base, from, end);
        return parts;
    }

    private static void add(List<Part> parts, String text, int base, int from, int to) {
        if (to - from < 3) return;
        Matcher along = ALONG_WITH.matcher(text).region(from, to);
        if (!along.find() || along.end() >= to) {
            Span span = new Span(base + from, base + to);
            parts.add(new Part(span, span));
            return;
        }
        parts.add(new Part(
                new Span(base + from, base + Math.max(from + 1, along.start())),
                new Span(base + along.end(), base + to)));
        Span second = new Span(base + along.start("second"), base + along.end("second"));
        parts.add(new Part(second, second));
    }

    /**
     * A clause.
     *
     * @param span where the event is told
     * @param harm where its harm is told
     */
    record Part(Span span, Span harm) {}
}
