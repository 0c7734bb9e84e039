package org.tocsin.reader.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.Actor;
import org.tocsin.core.mention.ActorKind;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.statement.Accusation;
import org.tocsin.core.statement.Involvement;
import org.tocsin.core.statement.Stance;

/** "Blamed unspecified groups", "the pattern is consistent with the methods of", "demonstrates their irresponsibility". */
final class AccusationSieve implements Sieve {
    private static final Pattern VERB = Pattern.compile(
            "^\\s*(?<verb>blamed|blames|blame|accused|accuses|accuse|suspects|suspect|suspected|pointed at|point(?:ed|s) the finger at|charged|charges)\\b(?! with caution)");
    private static final Pattern SUSPICION = Pattern.compile(
            "\\b(?:consistent with the (?:[\\p{L}-]+ )?(?:methods|pattern|tactics)|hallmarks? of|had a hand in|has a hand in|may (?:have been|be) behind|(?:likely|probably|possibly|presumably|apparently) (?:carried out|behind|responsible)|(?:may|might|could) (?:have been|be) (?:the work of|(?:carried out|committed|planted|staged|ordered|organi[sz]ed|caused) by|responsible for)|(?:is|are|was|were) (?:believed|thought|suspected|presumed|said|alleged) to (?:be|have been) (?:the work of|behind|responsible for|(?:carried out|committed|planted|staged|ordered|organi[sz]ed) by)|(?:believed|presumed|alleged|suspected) (?:authors?|perpetrators?|culprits?)|(?:cannot|could not|not|nor) (?:be )?(?:rule|ruled|ruling) out (?:that )?(?:the )?[^.;]{0,60}?(?:involvement|responsib\\p{L}+|behind|did it|part in)|fits? the pattern of|suspected of)\\b");
    private static final Pattern BLAME = Pattern.compile(
            "\\b(?:(?:was|were|is|are) behind (?:it|them|the|this|these)|(?:was|were|is|are) responsible for|(?:was|were) the work of|(?:was|were|is|are) (?:at fault|to blame)|inaction|complicity|accomplices?|"
                    + "(?:demonstrates?|shows?|proves?|reveals?|exposes?)\\b[^.;]{0,80}?\\b(?:irresponsib\\p{L}+|negligen\\p{L}+|failures?|complicity|inability))");
    private static final Pattern UNNAMED = Pattern.compile(
            "\\b(?:unspecified|unnamed|unknown|armed|criminal|certain)\\s+(?:and\\s+)?(?:[\\p{L}]+\\s+)?(?:groups?|criminals|circles|elements|gangs|persons)|\\bcircles that\\b");

    /** What somebody who thinks that others did it says of them. */
    private static final Pattern DEED = Pattern.compile(
            "^\\s*(?:that )?[^.;]{3,70}?\\s(?:placed|planted|carried out|organi[sz]ed|staged|ordered|(?:was|were|is|are) behind)\\b|\\b(?:planted|placed|carried out|staged) by\\b");

    /** "Is accused of doing nothing": by somebody whom the text does not name. */
    private static final Pattern PASSIVE = Pattern.compile(
            "\\b(?:was|were|is|are|been|being|stands?|stood) (?:widely |also |often )?(?:accused of|blamed for|criticised (?:for|over)|criticized (?:for|over)|faulted for)\\s");

    private static final Pattern ACCUSING =
            Pattern.compile("\\b(?:accusing|blaming|faulting|criticising|criticizing)\\b");

    /** What somebody says of those who had a duty, whatever the verb. */
    private static final Pattern FINDS_FAULT = Pattern.compile(
            "^\\s*(?:condemn(?:ed|s)|criticis(?:ed|es)|criticiz(?:ed|es)|fault(?:ed|s)|denounc(?:ed|es))\\b");

    @Override
    public Optional<Draft> sift(Piece piece) {
        String lower = piece.lower();
        boolean suspicion = SUSPICION.matcher(lower).find()
                || (piece.voiced().stance() == Stance.SUSPECTS
                        && DEED.matcher(lower).find());
        Matcher verb = VERB.matcher(lower);
        boolean accuses = verb.find();
        Optional<Draft> other = otherPart(piece, lower, accuses, suspicion);
        if (other.isPresent()) return other;
        if (!suspicion && !accuses && !BLAME.matcher(lower).find()) return Optional.empty();
        List<Mention<Actor>> accused = accused(piece, lower);
        if (!piece.isAttributed() && accused.isEmpty()) return Optional.empty();
        boolean suspects = suspicion || (accuses && verb.group("verb").startsWith("suspect"));
        Involvement involvement = Involvements.get(lower);
        return Optional.of(new Draft(
                suspects ? Stance.SUSPECTS : Stance.ASSERTS,
                (said, concerns) -> new Accusation(said, accused, involvement, concerns)));
    }

    /** Help and negligence: of those whom words of accusing name, or of a body with a duty that is the subject. */
    private static Optional<Draft> otherPart(Piece piece, String lower, boolean accuses, boolean suspicion) {
        if (piece.document().found().triggers().isEmpty()) return Optional.empty();
        Optional<Involvements.Told> told = Involvements.findOtherPart(lower);
        if (told.isEmpty()) return Optional.empty();
        Accused names = new Accused(piece, lower);
        Matcher passive = PASSIVE.matcher(lower);
        boolean isPassive = passive.find();
        boolean words = accuses
                || isPassive
                || ACCUSING.matcher(lower).find()
                || FINDS_FAULT.matcher(lower).find();
        Optional<Mention<Actor>> who = Optional.empty();
        if (isPassive) who = names.findSubject(passive.start());
        else if (words) who = names.findNamed();
        if (who.isEmpty() && !words && piece.isAttributed()) {
            who = names.findSubject(told.get().start()).or(names::findNamed);
            if (who.isEmpty()) return Optional.empty();
        }
        if (!words && who.isEmpty()) return Optional.empty();
        List<Mention<Actor>> accused = who.stream().toList();
        return Optional.of(new Draft(
                suspicion ? Stance.SUSPECTS : StatementReader.stance(piece.voiced(), piece),
                (said, concerns) -> new Accusation(said, accused, told.get().involvement(), concerns)));
    }

    /** "Carried out by the Vanj Front or the League of the South": both are accused, since the words leave open which it was. */
    private static List<Mention<Actor>> firstWithAlternatives(Piece piece, List<Mention<Actor>> named) {
        List<Mention<Actor>> accused = new ArrayList<>(named.subList(0, 1));
        for (Mention<Actor> next : named.subList(1, named.size())) {
            int from = accused.getLast().span().end();
            if (next.span().start() < from
                    || !ALTERNATIVE
                            .matcher(piece.document()
                                    .content()
                                    .substring(from, next.span().start()))
                            .matches()) break;
            accused.add(next);
        }
        return accused;
    }

    private static final Pattern ALTERNATIVE = Pattern.compile(
            "[^\\p{L}.;]{0,3}(?:\\p{L}+\\s+)?(?:[(\\[][^)\\]]{1,20}[)\\]])?(?:group|movement|front|party)?\\s*,?\\s*\\bor\\s+(?:by\\s+)?(?:the\\s+)?(?:[\\p{L}-]+\\s+){0,2}[^\\p{L}.;]{0,2}",
            Pattern.CASE_INSENSITIVE);

    private static List<Mention<Actor>> accused(Piece piece, String lower) {
        Optional<Mention<Actor>> stated = new Accused(piece, lower).findNamed();
        if (stated.isPresent()) return List.of(stated.get());
        List<Mention<Actor>> named = piece.in(piece.document().found().groups()).stream()
                .map(g -> new Mention<>(g.value().actor(), g.span()))
                .toList();
        if (!named.isEmpty()) return firstWithAlternatives(piece, named);
        return Stream.of(UNNAMED.matcher(lower))
                .filter(Matcher::find)
                .map(m -> new Span(m.start(), m.end()).shift(piece.span().start()))
                .map(s -> new Mention<>(new Actor(piece.document().textOf(s), ActorKind.UNKNOWN), s))
                .toList();
    }
}
