package org.tocsin.reader.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.Mention;
import org.tocsin.reader.attribution.Voiced;

/**
 * A piece of what somebody says that can hold one event.
 *
 * @param document the whole
 * @param voiced the piece of a sentence with its speakers
 * @param span the clause inside it
 */
public record Clause(Document document, Voiced voiced, Span span) {
    /** A whole sentence, as if the outlet itself said it. */
    static Clause of(Document document, Span sentence) {
        return new Clause(document, Voiced.byOutlet(sentence), sentence);
    }

    /** The mentions that lie in this clause and are said, not part of naming a speaker. */
    public <T> List<Mention<T>> in(List<Mention<T>> mentions) {
        return mentions.stream()
                .filter(m -> span.contains(m.span()) && voiced.says(m.span()))
                .toList();
    }

    /** The clause's text in lower case, with what names the speakers blanked out; offsets are those of the span. */
    public String lower() {
        String text = voiced.text(document.content());
        int from = span.start() - voiced.content().start();
        // Lower case letter by letter: some letters would change their number and so move the offsets.
        StringBuilder lower = new StringBuilder(text.substring(from, from + span.length()));
        for (int i = 0; i < lower.length(); i++) lower.setCharAt(i, Character.toLowerCase(lower.charAt(i)));
        return lower.toString();
    }

    /** An offset in {@link #lower()} as one in the article. */
    int absolute(int offset) {
        return span.start() + offset;
    }

    /** The last mention that ends before an offset, at most so many characters away. */
    public <T> Optional<Mention<T>> findLastBefore(List<Mention<T>> mentions, int offset, int within) {
        return in(mentions).stream()
                .filter(m -> m.span().end() <= offset && offset - m.span().end() <= within)
                .reduce((a, b) -> b);
    }

    /** The first mention that begins at or after an offset, at most so many characters away. */
    public <T> Optional<Mention<T>> findFirstAfter(List<Mention<T>> mentions, int offset, int within) {
        return in(mentions).stream()
                .filter(m -> m.span().start() >= offset && m.span().start() - offset <= within)
                .findFirst();
    }

    /** Words before an offset, in lower case. */
    public String before(int offset, int chars) {
        int from = Math.max(voiced.content().start(), offset - chars);
        return document.content().substring(from, Math.max(from, offset)).toLowerCase(Locale.ROOT);
    }

    /** Words after an offset, in lower case. */
    public String after(int offset, int chars) {
        int to = Math.min(voiced.content().end(), offset + chars);
        return document.content().substring(Math.min(offset, to), to).toLowerCase(Locale.ROOT);
    }

    /** The same clause, smaller. */
    public Clause within(Span smaller) {
        return new Clause(document, voiced, smaller);
    }
}
