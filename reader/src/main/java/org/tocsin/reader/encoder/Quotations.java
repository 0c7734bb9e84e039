package org.tocsin.reader.encoder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tocsin.core.measure.Span;

/**
 * Which source, cue and content belong together. The words of saying are the centre: each takes the nearest source of its
 * sentence, and every content goes to the nearest cue of the sentences that it touches. Other words of saying between two
 * parts count as far. What follows at once in the same paragraph without words of saying goes on with the quotation before.
 */
public final class Quotations {
    /** What another part between two parts adds to their distance, in characters. */
    private static final int BARRIER = 200;

    /** More characters between two stretches are not taken for words that were missed. */
    private static final int MAX_GAP = 60;

    /** Text without the blank line around it, and without a quotation mark that stands alone. */
    private static final Pattern PARAGRAPH = Pattern.compile("[^\\s][^\\n]*[^\\s]");

    private final String text;
    private final EncoderReading reading;
    private final List<Span> sources;
    private final List<Span> cues;
    private final List<Span> contents;

    private Quotations(String text, EncoderReading reading) {
        this.text = text;
        this.reading = reading;
        sources = listParts(AttributionPart.SOURCE);
        cues = listParts(AttributionPart.CUE);
        contents = whole(listParts(AttributionPart.CONTENT));
    }

    /** All that is said in a text, in the order of the first word of each. */
    public static List<Quotation> of(String text, EncoderReading reading) {
        return new Quotations(text, reading).link();
    }

    private List<Span> listParts(AttributionPart part) {
        return reading.attributions().stream()
                .filter(a -> a.type() == part)
                .map(TaggedSpan::span)
                .toList();
    }

    /**
     * A stretch ends with its paragraph. Words of one sentence that stand between two stretches, and name or introduce nobody,
     * are said as well: the encoder decides word by word and may miss some.
     */
    private List<Span> whole(List<Span> found) {
        List<Span> whole = new ArrayList<>();
        for (Span stretch : found)
            for (Span next : paragraphs(stretch)) {
                boolean joined = !whole.isEmpty() && isOne(whole.getLast(), next);
                if (joined) whole.set(whole.size() - 1, whole.getLast().cover(next));
                else whole.add(next);
            }
        return whole;
    }

    private List<Span> paragraphs(Span stretch) {
        List<Span> parts = new ArrayList<>();
        Matcher m = PARAGRAPH.matcher(text).region(stretch.start(), stretch.end());
        while (m.find()) parts.add(new Span(m.start(), m.end()));
        return parts;
    }

    private boolean isOne(Span before, Span after) {
        if (after.start() - before.end() > MAX_GAP) return false;
        Span both = before.cover(after);
        boolean parted = Stream.concat(sources.stream(), cues.stream()).anyMatch(p -> p.overlaps(both));
        return !parted
                && reading.findSentenceAt(before.end() - 1)
                        .filter(s -> s.span().end() > after.start())
                        .isPresent();
    }

    private List<Quotation> link() {
        Map<Span, List<Span>> contentsOf = new HashMap<>();
        List<Quotation> found = new ArrayList<>();
        for (Span content : contents) {
            Optional<Span> cue = nearest(content, cues).or(() -> goesOn(content, contentsOf));
            cue.ifPresentOrElse(
                    c -> contentsOf.computeIfAbsent(c, k -> new ArrayList<>()).add(content),
                    () -> found.add(new Quotation(Optional.empty(), Optional.empty(), List.of(content))));
        }
        for (Span cue : cues)
            found.add(new Quotation(nearest(cue, sources), Optional.of(cue), contentsOf.getOrDefault(cue, List.of())));
        found.sort(Comparator.comparingInt(Quotations::start));
        return List.copyOf(found);
    }

    /**
     * "…," she said. "…": the cue of the quotation that ends just before. Behind words in quotation marks, the next sentence of the
     * paragraph goes on with them, if it opens with one: "…," she said in Rushan on Monday. "…".
     */
    private Optional<Span> goesOn(Span content, Map<Span, List<Span>> contentsOf) {
        Optional<Span> before = cues.stream()
                .filter(c -> c.end() <= content.start() && contentsOf.containsKey(c))
                .max(Comparator.naturalOrder());
        return before.filter(c -> {
            List<Span> said = contentsOf.getOrDefault(c, List.of());
            return isAtOnce(end(c, said), content.start()) || isReopened(c, said, content);
        });
    }

    private boolean isReopened(Span cue, List<Span> said, Span content) {
        if (!isMark(content.start()) || said.stream().noneMatch(s -> isMark(s.start()))) return false;
        Optional<Span> last =
                cues.stream().filter(c -> c.end() <= content.start()).max(Comparator.naturalOrder());
        int from = Math.max(cue.end(), said.stream().mapToInt(Span::end).max().orElse(0));
        return last.equals(Optional.of(cue))
                && from <= content.start()
                && text.substring(from, content.start()).indexOf('\n') < 0
                && reading.sentences().stream()
                                .filter(s -> s.span().end() > from && s.span().start() < content.start())
                                .count()
                        <= 1;
    }

    /** Whether a quotation mark stands at an offset. */
    private boolean isMark(int offset) {
        return "\"“'".indexOf(text.charAt(offset)) >= 0;
    }

    private int end(Span cue, List<Span> said) {
        int source = nearest(cue, sources).map(Span::end).orElse(0);
        int last = said.stream().mapToInt(Span::end).max().orElse(0);
        return Math.max(Math.max(source, cue.end()), last);
    }

    /** Only the end of a sentence lies between. */
    private boolean isAtOnce(int from, int to) {
        return from <= to
                && text.substring(from, to).codePoints().noneMatch(c -> Character.isLetterOrDigit(c) || c == '\n');
    }

    private static int start(Quotation quotation) {
        int content = quotation.content().isEmpty()
                ? Integer.MAX_VALUE
                : quotation.content().getFirst().start();
        int cue = quotation.cue().map(Span::start).orElse(Integer.MAX_VALUE);
        return Math.min(
                content, Math.min(cue, quotation.source().map(Span::start).orElse(Integer.MAX_VALUE)));
    }

    /** The nearest of some spans in the sentences that a span touches. */
    private Optional<Span> nearest(Span span, List<Span> among) {
        Span around = around(span);
        return among.stream().filter(around::overlaps).min(Comparator.comparingInt(other -> distance(span, other)));
    }

    /** From the start of the first to the end of the last sentence that a span touches. */
    private Span around(Span span) {
        return reading.sentences().stream()
                .map(SentenceReading::span)
                .filter(span::overlaps)
                .reduce(span, Span::cover);
    }

    private int distance(Span a, Span b) {
        int from = Math.min(a.end(), b.end());
        int to = Math.max(a.start(), b.start());
        if (to <= from) return 0;
        Span between = new Span(from, to);
        long barriers = cues.stream()
                .filter(c -> !c.equals(a) && !c.equals(b))
                .filter(between::overlaps)
                .count();
        return to - from + (int) barriers * BARRIER;
    }
}
