package org.tocsin.reader.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.core.measure.Precision;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.Actor;
import org.tocsin.core.mention.ActorKind;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.Place;
import org.tocsin.reader.lexicon.Group;

/** Whom words accuse: "accused <i>the police</i> of doing nothing", "that <i>the governor</i> had ignored warnings", "<i>the army</i>'s failure". */
final class Accused {
    private static final String NAME =
            "(?<who>(?:(?!of\\b|for\\b|over\\b|that\\b|with\\b)[^,.;:\\s]+\\s+){0,7}?[^,.;:\\s]+?)";

    private static final List<Pattern> NAMED = List.of(
            Pattern.compile(
                    "\\b(?:blam(?:ed|es|e|ing)|attribut(?:ed|es|ing))\\s+[^,.;]{3,80}?\\s(?:on|to) " + NAME
                            + "(?:['’]s?)?(?= (?:for|who|which|that|fail\\p{L}+|negligen\\p{L}+|inaction|lack)\\b|[,.;]|\\s*$)"),
            Pattern.compile(
                    "\\b(?:accus(?:ed|es|e|ing)|blam(?:ed|es|e|ing)|fault(?:ed|s|ing)|criticis(?:ed|es|ing)|criticiz(?:ed|es|ing)|denounc(?:ed|es|ing)|condemn(?:ed|s|ing)|charg(?:ed|es|ing)|suspect(?:ed|s)?) "
                            + NAME + " (?:of|for|over|with) "),
            Pattern.compile(
                    "\\b(?:accus(?:ed|es|e|ing)|blam(?:ed|es|e|ing)|fault(?:ed|s|ing)|criticis(?:ed|es|ing)|criticiz(?:ed|es|ing)|denounc(?:ed|es|ing)|condemn(?:ed|s|ing)) "
                            + NAME
                            + "(?:['’]s?)? (?:failures?|inaction|negligence|incompetence|inability|irresponsib\\p{L}+)\\b"),
            Pattern.compile(
                    "(?:^|\\b(?:the|of|to|that|by|reveals|shows|demonstrates|exposes) )" + NAME
                            + "(?:['’]s?|(?<=their|its)) (?:own |gross |apparent |repeated )?(?:failures?|inaction|negligence|incompetence|inability|irresponsib\\p{L}+|complicity)\\b"),
            Pattern.compile(
                    "\\b(?:negligence|inaction|incompetence|failure|failures|complicity) (?:of|by|on the part of) "
                            + NAME + "(?= to\\b| in\\b| and\\b|[,.;]|\\s*$)"));

    /** Where the clause of a subject begins. */
    private static final Pattern CLAUSE = Pattern.compile(
            "(?:^\\s*|[,;:]\\s*|\\b(?:that|because|since|as|and|but|while|when|after|although|though|saying|claiming|if)\\s+)(?=\\S)");

    private static final Pattern BEFORE_VERB = Pattern.compile(
            "\\s+(?:(?:had|has|have|did|do|does|was|were|is|are|been|being|also|again|repeatedly|simply|deliberately|knowingly|long|already|once more)\\s*)+$");

    private static final Pattern DETERMINER =
            Pattern.compile("^(?:the|its|their|his|her|our|an?|both|local|all)\\s+", Pattern.CASE_INSENSITIVE);

    /** Those who have a duty to protect. */
    private static final Pattern BODY = Pattern.compile(
            "\\b(?:government|authorit(?:y|ies)|state|police\\p{L}*|army|military|armed forces|troops|soldiers|officials?|officers?|ministr(?:y|ies)|ministers?|security (?:forces|services?|agencies)|(?:border )?guards?|guardsmen|intelligence|commanders?|garrison|administration"
                    + "|peacekeepers|mission|force|forces|governors?|mayors?|president|prime minister|leadership|regime|junta|council|company|owners?|operators?|management|nations|embassy|rulers)\\b");

    private static final Pattern FORCE = Pattern.compile(
            "\\b(?:police\\p{L}*|army|military|armed forces|troops|soldiers|guards?|security forces|officers?|commanders?|garrison|forces?|guardsmen)\\b");
    private static final Pattern FIRM = Pattern.compile("\\b(?:company|owners?|operators?|management)\\b");

    private final Piece piece;
    private final String lower;

    Accused(Piece piece, String lower) {
        this.piece = piece;
        this.lower = lower;
    }

    /** Whom the words of accusing name, if it is a group that we know, a state or a body with a duty. */
    Optional<Mention<Actor>> findNamed() {
        for (Pattern form : NAMED) {
            Matcher m = form.matcher(lower);
            while (m.find()) {
                Optional<Mention<Actor>> found = body(m.start("who"), m.end("who"));
                if (found.isPresent()) return found;
            }
        }
        return Optional.empty();
    }

    /** The subject of the words that begin at an offset, if it is one that can have a duty. */
    Optional<Mention<Actor>> findSubject(int predicate) {
        String before = lower.substring(0, predicate);
        Matcher verb = BEFORE_VERB.matcher(before);
        int end = verb.find() ? verb.start() : before.stripTrailing().length();
        Matcher clause = CLAUSE.matcher(before).region(0, end).useTransparentBounds(true);
        List<Integer> starts = new ArrayList<>();
        while (clause.find()) starts.add(clause.end());
        if (starts.isEmpty() || starts.getLast() >= end) return Optional.empty();
        return body(starts.getLast(), end);
    }

    private Optional<Mention<Actor>> body(int from, int to) {
        String words = lower.substring(from, to);
        Matcher determiner = DETERMINER.matcher(words);
        int start = determiner.find() ? from + determiner.end() : from;
        if (start >= to || to - start > 80) return Optional.empty();
        Span span = new Span(start, to).shift(piece.span().start());
        Optional<Mention<Group>> group = piece.in(piece.document().found().groups()).stream()
                .filter(g -> g.span().overlaps(span))
                .findFirst();
        if (group.isPresent()) {
            Group g = group.get().value();
            return Optional.of(new Mention<>(g.actor(), group.get().span()));
        }
        boolean body = BODY.matcher(words).find();
        if (!body && !isState(span)) return Optional.empty();
        String name = piece.document().textOf(span).replaceAll("\\s+", " ");
        return Optional.of(new Mention<>(new Actor(name, kind(words)), span));
    }

    private static ActorKind kind(String words) {
        if (FORCE.matcher(words).find()) return ActorKind.STATE_FORCES;
        return FIRM.matcher(words).find() ? ActorKind.COMPANY : ActorKind.GOVERNMENT;
    }

    /** "Pakistan", "Dushanbe": a country or a name of no more than one that the gazetteer holds. */
    private boolean isState(Span span) {
        return piece.in(piece.document().found().places()).stream()
                .filter(p -> span.contains(p.span()) && span.length() - p.span().length() <= 1)
                .map(Mention::value)
                .map(Place::precision)
                .anyMatch(p -> p == Precision.COUNTRY);
    }
}
