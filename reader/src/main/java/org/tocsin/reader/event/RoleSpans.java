package org.tocsin.reader.event;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.core.measure.Span;
import org.tocsin.reader.encoder.MentionType;
import org.tocsin.reader.encoder.RoleType;
import org.tocsin.reader.encoder.TaggedSpan;

/**
 * The parties that the encoder found, by whole phrases. It tags word by word, so that it may break a phrase in two ("group of",
 * "terrorists"), end it too early ("director of the") or cut a name short.
 */
final class RoleSpans {
    /** What lies between two parts of one phrase. */
    private static final Pattern JOINT = Pattern.compile("\\s+|-|\\s+of(?: the)?\\s+|'s\\s+");

    private static final Pattern EDGE_BEFORE =
            Pattern.compile("^(?:['’]s\\b|[^\\p{L}\\p{N}]|(?:the|an?|of|and|by|in)\\s)+", Pattern.CASE_INSENSITIVE);
    private static final Pattern EDGE_BEHIND = Pattern.compile(
            "(?:[^\\p{L}\\p{N}\\])]|\\s(?:the|an?|of|and|or|by|in|at|from|to|with|on)(?![\\p{L}\\p{N}]))+$",
            Pattern.CASE_INSENSITIVE);

    private static final int MIN_LETTERS = 2;

    private RoleSpans() {}

    static List<TaggedSpan<RoleType>> list(Document document, Span within, double probability) {
        List<TaggedSpan<RoleType>> joined = new ArrayList<>();
        for (TaggedSpan<RoleType> role : document.encoded().listRoles(within, probability)) {
            TaggedSpan<RoleType> last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.type() == role.type() && isJoint(document, last.span(), role.span())) {
                joined.removeLast();
                joined.add(new TaggedSpan<>(
                        role.type(), last.span().cover(role.span()), Math.max(last.probability(), role.probability())));
            } else joined.add(role);
        }
        return joined.stream()
                .map(r -> trimmed(document, named(document, r)))
                .filter(r -> r.span().length() >= MIN_LETTERS && within.contains(r.span()))
                .toList();
    }

    /** A title before a name is no part of it. */
    private static boolean isJoint(Document document, Span a, Span b) {
        return a.end() <= b.start()
                && (isCapital(document, a) || !isCapital(document, b))
                && (a.end() == b.start()
                        || JOINT.matcher(document.content().substring(a.end(), b.start()))
                                .matches());
    }

    /** The whole name of a person of whom the encoder tagged a part. */
    private static TaggedSpan<RoleType> named(Document document, TaggedSpan<RoleType> role) {
        if (role.type() != RoleType.HUMAN_TARGET && role.type() != RoleType.PERPETRATOR_INDIVIDUAL) return role;
        if (!isCapital(document, role.span())) return role;
        return document.encoded().mentions().stream()
                .filter(m -> m.type() == MentionType.PERSON && m.span().overlaps(role.span()))
                .reduce(
                        role,
                        (r, m) -> new TaggedSpan<>(r.type(), r.span().cover(m.span()), r.probability()),
                        (a, b) -> b);
    }

    private static boolean isCapital(Document document, Span span) {
        return Character.isUpperCase(document.content().codePointAt(span.start()));
    }

    private static TaggedSpan<RoleType> trimmed(Document document, TaggedSpan<RoleType> role) {
        String text = document.textOf(role.span());
        Matcher before = EDGE_BEFORE.matcher(text);
        int from = before.find() ? before.end() : 0;
        Matcher behind = EDGE_BEHIND.matcher(text);
        int to = behind.find() ? behind.start() : text.length();
        if (to - from < MIN_LETTERS)
            return new TaggedSpan<>(
                    role.type(), new Span(role.span().start(), role.span().start() + 1), 0);
        int start = role.span().start();
        return new TaggedSpan<>(role.type(), new Span(start + from, start + to), role.probability());
    }
}
