package org.tocsin.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.Span;
import org.tocsin.core.statement.Source;
import org.tocsin.core.statement.Stance;

/**
 * The speakers inside a sentence: "Dushanbe has called on …", "Analysts say …, and blame …". Each verb of saying whose subject
 * can be a speaker opens a piece; a verb without a subject of its own goes on with the one before.
 */
final class SubjectFrames {
    private static final Pattern VERB = Pattern.compile(
            "(?<![\\p{L}'’-])(?<between>" + Verbs.BETWEEN + "{0,4})(?:(?<acting>" + Verbs.ACTING + ")|(?<reporting>"
                    + Verbs.REPORTING + "))(?![\\p{L}'’])",
            Pattern.CASE_INSENSITIVE);

    /** Where one coordinated clause ends and the next begins. */
    private static final Pattern JOINT =
            Pattern.compile("(?:[,;]\\s+|\\s+)(?:and|but|while|whereas)\\s+|[;]\\s+|,\\s+(?=\\p{Ll}+(?:ed|s)\\b)");

    /** "…, which they say": a relative clause that has a speaker of its own, and no comma before its verb. */
    private static final Pattern RELATIVE = Pattern.compile(",\\s+(?:which|whom|that)\\s+(?=[^,]*$)");

    /** "said in a statement that", "reported earlier that". */
    private static final Pattern THAT =
            Pattern.compile("^\\s+(?:(?:in|on|by|at|during|late|early|earlier|later)\\b[^,\"“;]{0,50}?\\s+)?that\\s+");

    private static final Pattern LISTENER = Pattern.compile(
            "^\\s+(?:(?:us|me|reporters|journalists|this newspaper|this review|(?:the|our) [\\p{L} ]{2,40}?|\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*){0,4})\\s+)?(?:that\\s+)?");

    private final SourceNames names;

    SubjectFrames(SourceNames names) {
        this.names = names;
    }

    List<Voiced> split(String text, Framed framed, Speakers speakers) {
        List<Opening> openings = openings(text, framed, speakers);
        List<Voiced> pieces = new ArrayList<>();
        int firstStart =
                openings.isEmpty() ? framed.body().end() : openings.getFirst().clauseStart();
        if (firstStart > framed.body().start() + 1)
            pieces.add(piece(
                    new Span(framed.body().start(), firstStart),
                    framed,
                    speakers.chain(withCited(framed)),
                    framed.stance(),
                    framed.cue()));
        for (int i = 0; i < openings.size(); i++) {
            Opening o = openings.get(i);
            int end = i + 1 < openings.size()
                    ? openings.get(i + 1).clauseStart()
                    : framed.body().end();
            if (end > o.contentStart())
                pieces.add(piece(new Span(o.contentStart(), end), framed, o.speakers(), o.stance(), o.cue()));
        }
        return pieces;
    }

    private static Voiced piece(Span content, Framed framed, List<Source> speakers, Stance stance, @Nullable Span cue) {
        return new Voiced(
                content,
                framed.holes(),
                speakers,
                stance,
                speakers.isEmpty() ? null : speakers.getLast().span(),
                cue);
    }

    private List<Opening> openings(String text, Framed framed, Speakers speakers) {
        List<Opening> openings = new ArrayList<>();
        Matcher m =
                VERB.matcher(text).region(framed.body().start(), framed.body().end());
        int from = framed.body().start();
        while (m.find()) {
            int verb = m.start();
            if (framed.holes().stream().anyMatch(h -> h.start() <= verb && verb < h.end())) continue;
            if (PASSIVE.matcher(text)
                    .region(Math.max(from, verb - 20), m.start(m.group("acting") != null ? "acting" : "reporting"))
                    .find()) continue;
            int clause = clauseStart(text, from, verb);
            Optional<Opening> opening = opening(text, framed, speakers, m, clause, openings);
            if (opening.isEmpty()) continue;
            openings.add(opening.get());
            from = m.end();
        }
        return openings;
    }

    private Optional<Opening> opening(
            String text, Framed framed, Speakers speakers, Matcher m, int clause, List<Opening> before) {
        boolean acting = m.group("acting") != null;
        String verb = acting ? m.group("acting") : m.group("reporting");
        int content = acting
                ? m.start("acting")
                : afterListener(text, m.end(), framed.body().end(), verb);
        Stance stance = Cues.stance(verb);
        Span cue = new Span(m.start(), m.end());
        if (clause >= m.start()) {
            // "…, and urged …": no subject of its own.
            return before.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Opening(m.start(), content, before.getLast().speakers(), stance, cue));
        }
        Optional<Source> subject = names.find(text, new Span(clause, m.start()), isSure(verb));
        return subject.map(s ->
                new Opening(clause, content, chain(framed, speakers, s, text, clause, m.start(), before), stance, cue));
    }

    private List<Source> chain(
            Framed framed, Speakers speakers, Source subject, String text, int clause, int verb, List<Opening> before) {
        List<Source> named = new ArrayList<>(framed.outer());
        named.add(subject);
        if (before.isEmpty()) {
            named.addAll(framed.cited());
            citedInside(text, clause, verb).ifPresent(named::add);
        }
        return speakers.chain(named);
    }

    /** "Navid, citing the border troops, said". */
    private Optional<Source> citedInside(String text, int clause, int verb) {
        Matcher m = CITING.matcher(text).region(clause, verb);
        return m.find() ? names.find(text, new Span(m.start("who"), m.end("who")), true) : Optional.empty();
    }

    private static final Pattern PASSIVE =
            Pattern.compile("\\b(?:be|been|being|was|were|is|are|who had)\\s+(?:[\\p{L}]+ly\\s+)?$");
    private static final Pattern CITING = Pattern.compile(",\\s+(?:citing|quoting)\\s+(?<who>[^,]{2,120}),");

    private static List<Source> withCited(Framed framed) {
        List<Source> all = new ArrayList<>(framed.outer());
        all.addAll(framed.cited());
        return all;
    }

    private static int clauseStart(String text, int from, int verb) {
        int start = from;
        Matcher m = JOINT.matcher(text).region(from, verb).useTransparentBounds(true);
        while (m.find()) start = m.end();
        Matcher relative = RELATIVE.matcher(text).region(start, verb);
        return relative.find() ? relative.end() : start;
    }

    private static int afterListener(String text, int from, int end, String verb) {
        if (from >= end) return end;
        Matcher that = THAT.matcher(text).region(from, end);
        if (that.find()) return that.end();
        if (!verb.toLowerCase(java.util.Locale.ROOT).startsWith("t")) return from;
        Matcher m = LISTENER.matcher(text).region(from, end);
        return m.find() ? m.end() : from;
    }

    private static boolean isSure(String verb) {
        return switch (verb.toLowerCase(java.util.Locale.ROOT)) {
            case "said", "says", "say", "told", "believes", "believe", "argues", "argue", "insists", "insisted" -> true;
            default -> false;
        };
    }

    /** A verb with its speakers: where its clause begins, and where what is said begins. */
    private record Opening(int clauseStart, int contentStart, List<Source> speakers, Stance stance, Span cue) {}
}
