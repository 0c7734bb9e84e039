package org.tocsin.reader.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.Span;
import org.tocsin.core.statement.Source;
import org.tocsin.core.statement.Stance;

/**
 * A piece of a sentence and who says it.
 *
 * @param content what is said; may have holes
 * @param holes the parts of it that name the speakers or introduce them
 * @param speakers outermost first, without the outlet that published the report; empty where the outlet itself speaks
 * @param stance how the words of saying stand to it
 * @param source where its sentence names the one who says it; null where it does not
 * @param cue the words of saying; null where there are none
 */
public record Voiced(
        Span content,
        List<Span> holes,
        List<Source> speakers,
        Stance stance,
        @Nullable Span source,
        @Nullable Span cue) {
    /** Copies the lists. */
    public Voiced {
        holes = List.copyOf(holes);
        speakers = List.copyOf(speakers);
    }

    /** What the outlet itself says. */
    public static Voiced byOutlet(Span content) {
        return byOutlet(content, List.of());
    }

    /** What the outlet itself says, but for holes. */
    static Voiced byOutlet(Span content, List<Span> holes) {
        return new Voiced(content, holes, List.of(), Stance.ASSERTS, null, null);
    }

    /** The same, said by others. */
    Voiced saidBy(List<Source> others) {
        return new Voiced(content, holes, others, stance, source, cue);
    }

    /** Whether a span lies in what is said, and not in one of the holes. */
    public boolean says(Span span) {
        return content.contains(span) && holes.stream().noneMatch(h -> h.overlaps(span));
    }

    /** What is said, with the holes blanked out, so that offsets stay. */
    public String text(String article) {
        char[] chars = content.of(article).toCharArray();
        for (Span hole : holes)
            for (int i = Math.max(hole.start(), content.start()); i < Math.min(hole.end(), content.end()); i++)
                chars[i - content.start()] = ' ';
        return new String(chars);
    }
}
