package org.tocsin.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private static final Pattern VERB = Pattern.compile("(?<![\\p{L}'’-])(?<between>(?i:" + Verbs.BETWEEN
            + "){0,4})(?:(?<acting>" + Verbs.byInitial(Verbs.ACTING) + ")|(?<reporting>"
            + Verbs.byInitial(Verbs.REPORTING) + "))(?![\\p{L}'’-])(?!\\s+(?:itself|themselves|himself|herself)\\b)");

    /** Where one coordinated clause ends and the next begins. */
    private static final Pattern JOINT = Pattern.compile("(?:[,;]\\s+|\\s+)(?:and|but|while|whereas)\\s+|[;]\\s+");

    /** "…, which they say": a relative clause that has a speaker of its own, and no comma before its verb. */
    private static final Pattern RELATIVE = Pattern.compile(",\\s+(?:which|whom|that)\\s+(?=[^,]*$)");

    private final SourceChains chains;

    SubjectFrames(SourceChains chains) {
        this.chains = chains;
    }

    List<Voiced> split(String text, Framed framed, Speakers speakers) {
        List<Opening> openings = openings(text, framed, speakers);
        List<Voiced> pieces = new ArrayList<>();
        int firstStart =
                openings.isEmpty() ? framed.body().end() : openings.getFirst().clauseStart();
        if (firstStart > framed.body().start() + 1)
            pieces.add(piece(
                    text,
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
                pieces.add(piece(text, new Span(o.contentStart(), end), framed, o.speakers(), o.stance(), o.cue()));
        }
        return pieces;
    }

    private static Voiced piece(
            String text, Span content, Framed framed, List<Source> speakers, Stance stance, @Nullable Span cue) {
        return new Voiced(
                content,
                framed.holes(),
                speakers,
                stance,
                speakers.isEmpty() ? null : withArticle(text, speakers.getLast().span()),
                cue);
    }

    private static @Nullable Span withArticle(String text, @Nullable Span name) {
        if (name == null) return null;
        Matcher m = ARTICLE.matcher(text).region(Math.max(0, name.start() - 5), name.start());
        return m.find() ? new Span(m.start("article"), name.end()) : name;
    }

    private static final Pattern ARTICLE = Pattern.compile("(?<![\\p{L}])(?<article>[Tt]he|[Aa]n?)\\s+$");

    private List<Opening> openings(String text, Framed framed, Speakers speakers) {
        List<Opening> openings = new ArrayList<>();
        Matcher m =
                VERB.matcher(text).region(framed.body().start(), framed.body().end());
        int from = framed.body().start();
        while (m.find()) {
            int verb = m.start();
            if (framed.holes().stream().anyMatch(h -> h.start() <= verb && verb < h.end())) continue;
            if (PARTICIPLE
                    .matcher(text)
                    .region(m.start(), framed.body().end())
                    .useTransparentBounds(true)
                    .lookingAt()) continue;
            if (PASSIVE.matcher(text)
                    .region(Math.max(from, verb - 20), m.start(m.group("acting") != null ? "acting" : "reporting"))
                    .find()) continue;
            Optional<Opening> opening = opening(text, framed, speakers, m, from, openings);
            if (opening.isEmpty()) continue;
            openings.add(opening.get());
            speakers.remember(opening.get().speakers());
            from = m.end();
        }
        return openings;
    }

    private Optional<Opening> opening(
            String text, Framed framed, Speakers speakers, Matcher m, int from, List<Opening> before) {
        boolean acting = m.group("acting") != null;
        String verb = acting ? m.group("acting") : m.group("reporting");
        AfterVerb after = acting
                ? new AfterVerb(m.start("acting"), List.of(), List.of())
                : AfterVerb.read(chains, text, m.end(), framed.body().end(), verb);
        Stance stance = Cues.stance(verb);
        Span cue = new Span(m.start(), m.end());
        int whole = before.isEmpty() && isCoordinated(from < m.start() ? text.substring(from, m.start()) : "")
                ? from
                : m.start();
        List<Source> subject =
                whole < m.start() ? chains.find(text, new Span(whole, m.start()), isSure(verb)) : List.of();
        int clause = subject.isEmpty() ? clauseStart(text, from, m.start()) : whole;
        boolean own = before.isEmpty() || clause > from;
        if (subject.isEmpty() && own && clause < m.start())
            subject = chains.find(text, new Span(clause, m.start()), isSure(verb));
        boolean relayed = subject.isEmpty() && !own && isRelay(before.getLast(), m.start());
        if (relayed) subject = chains.find(text, new Span(before.getLast().contentStart(), m.start()), isSure(verb));
        if (!subject.isEmpty()) {
            List<Source> chain = chain(framed, speakers, subject, after, before);
            if (relayed) chain = passedOn(before.getLast().speakers(), chain);
            return Optional.of(new Opening(clause, after.content(), chain, stance, cue));
        }
        // "…, and urged …": no subject of its own.
        return before.isEmpty() || !goesOn(text, from, m.start())
                ? Optional.empty()
                : Optional.of(
                        new Opening(m.start(), after.content(), before.getLast().speakers(), stance, cue));
    }

    /** "A tribal leader and two medics": two who speak together. */
    private static boolean isCoordinated(String words) {
        return words.length() < 90 && COORDINATED.matcher(words).matches();
    }

    private static final Pattern COORDINATED = Pattern.compile("\\s*[\"“]?[^,;:]{2,50}\\s+and\\s+[^,;:]{2,50}");

    /** Whether a verb follows a comma or "and" at once. */
    private static boolean goesOn(String text, int from, int verb) {
        Matcher m = LIST.matcher(text).region(from, verb).useTransparentBounds(true);
        int end = -1;
        while (m.find()) end = m.end();
        return end == verb;
    }

    private static List<Source> chain(
            Framed framed, Speakers speakers, List<Source> subject, AfterVerb after, List<Opening> before) {
        List<Source> named = new ArrayList<>();
        // "The office says that …; six are dead, it says": the same one again.
        framed.outer().stream().filter(o -> !SourceNames.isPronoun(o.name())).forEach(named::add);
        named.addAll(after.outer());
        // "It expects …, the ministry said": the ministry of itself.
        if (!isPronoun(subject) || named.isEmpty() || SourceChains.isOutlet(named.getLast())) named.addAll(subject);
        if (before.isEmpty()) cite(named, framed.cited());
        cite(named, after.cited());
        return speakers.chain(named);
    }

    /** Whether a verb follows closely what an outlet reports: its subject may be the one whom the outlet passes on. */
    private static boolean isRelay(Opening before, int verb) {
        int words = verb - before.contentStart();
        return words > 0
                && words < MAX_RELAYED
                && !before.speakers().isEmpty()
                && before.speakers().stream().allMatch(SourceChains::isOutlet);
    }

    private static final int MAX_RELAYED = 60;

    /** "Reuters reported that two guards said": what an outlet reports that somebody says. */
    private static List<Source> passedOn(List<Source> outlets, List<Source> chain) {
        if (chain.stream().anyMatch(s -> s.name().equals(outlets.getFirst().name()))) return chain;
        List<Source> all = new ArrayList<>(outlets);
        all.addAll(chain);
        return List.copyOf(all);
    }

    private static boolean isPronoun(List<Source> subject) {
        return subject.size() == 1 && SourceNames.isPronoun(subject.getFirst().name());
    }

    private static void cite(List<Source> chain, List<Source> cited) {
        if (cited.isEmpty()) return;
        chain.set(chain.size() - 1, SourceChains.asOutlet(chain.getLast()));
        chain.addAll(cited);
    }

    /** Whether some words hold a verb of saying. */
    static boolean hasVerb(String words) {
        return VERB.matcher(words).find();
    }

    /** "Gunmen believed to be bandits" say nothing. */
    private static final Pattern PARTICIPLE = Pattern.compile(
            "(?:[\\p{L}]+\\s+)?(?:believed|thought|said|reported|alleged|estimated|suspected|feared)\\s+to\\s+(?:be|have)\\b");

    private static final Pattern PASSIVE =
            Pattern.compile("\\b(?:be|been|being|was|were|is|are|who had)\\s+(?:[\\p{L}]+ly\\s+)?$");
    private static final Pattern LIST = Pattern.compile("(?:[,;]\\s+|\\s+)(?:(?:and|but)\\s+)|,\\s+");

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

    private static boolean isSure(String verb) {
        return switch (verb.toLowerCase(Locale.ROOT)) {
            case "report",
                    "reports",
                    "reported",
                    "count",
                    "counts",
                    "counted",
                    "describe",
                    "described",
                    "describes",
                    "recorded",
                    "registered",
                    "corrected",
                    "revised",
                    "claim",
                    "claims",
                    "fear",
                    "fears",
                    "feared",
                    "charge",
                    "charges",
                    "charged",
                    "demand",
                    "demands",
                    "call",
                    "calls",
                    "called",
                    "orders",
                    "ordered",
                    "offers",
                    "offered",
                    "blame",
                    "appeals",
                    "promises",
                    "requests",
                    "disputed",
                    "maintained",
                    "pledged",
                    "accepted",
                    "admitted",
                    "warns",
                    "condemned",
                    "asks",
                    "threatens",
                    "appealed",
                    "advise",
                    "advised",
                    "announce",
                    "write",
                    "add",
                    "estimate",
                    "estimated",
                    "estimates",
                    "expressed",
                    "wants",
                    "expects",
                    "suspect",
                    "suspected",
                    "attributed",
                    "called for",
                    "calls for",
                    "call for",
                    "thought",
                    "hints",
                    "observed",
                    "speak of",
                    "speaks of",
                    "spoke of" -> false;
            default -> true;
        };
    }

    /** A verb with its speakers: where its clause begins, and where what is said begins. */
    private record Opening(int clauseStart, int contentStart, List<Source> speakers, Stance stance, Span cue) {}
}
