package org.tocsin.core.measure;

/**
 * A piece of a report's text: UTF-16 offsets, start included, end excluded.
 *
 * @param start first offset, 0 or more
 * @param end offset after the last, greater than start
 */
public record Span(int start, int end) implements Comparable<Span> {
    /** Checks that the span is not empty. */
    public Span {
        if (start < 0 || end <= start) throw new IllegalArgumentException("No such span: [" + start + ", " + end + ")");
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The least span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    /** The characters of this span. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** In the order of the text, longer first. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }
}
