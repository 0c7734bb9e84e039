package org.tocsin.reader.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.Actor;
import org.tocsin.core.mention.ActorKind;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.statement.Accusation;
import org.tocsin.core.statement.Stance;

/**
 * "The court acquitted two soldiers of the murder", "investigators ruled out the Taliban": an accusation that is taken back. It is a
 * statement about the accused, as an accusation is, with the stance that they did not do it.
 */
final class AcquittalSieve implements Sieve {
    private static final String NAME = "(?<accused>(?:[\\p{L}'’-]+ ){0,6}?[\\p{L}'’-]+)";

    /** Of what one is cleared: a charge, or a deed. */
    private static final String DEED =
            "(?:of|from|over|in) (?:(?:any|all|the|a|an|its|his|her|their|two|three|every) )*(?:[\\p{L}-]+ ){0,2}?(?:attacks?|bombings?|murders?|killings?|massacre|assassinations?|kidnappings?|abductions?|shootings?|charges?|involvement|"
                    + "responsibility|role|part|blame|complicity|crimes?|guilt|terrorism|killing|planting|placing|carrying out|ordering|taking part|shooting|kidnapping)\\b";

    private static final List<Pattern> CLEARED = List.of(
            Pattern.compile("(?:^|[,;]\\s+|\\b(?:that|and|when|after)\\s+)" + NAME
                    + " (?:(?:was|were|is|are|has been|have been|had been|been) )(?:(?:later|since|now|also|finally) )?"
                    + "(?:acquitted|cleared " + DEED
                    + "|absolved|exonerated|found not guilty|declared innocent)"),
            Pattern.compile("\\b(?:acquitted|acquits|absolved|absolves|exonerated|exonerates|cleared|clears) " + NAME
                    + " " + DEED),
            Pattern.compile(
                    "\\b(?:ruled out|rules out|ruling out|discarded|excluded) " + NAME
                            + " (?:as (?:the )?(?:perpetrators?|authors?|culprits?|suspects?)|being behind|having (?:carried|planted|killed|attacked))"),
            Pattern.compile(
                    "(?:^|[,;]\\s+|\\b(?:that|and)\\s+)" + NAME
                            + " (?:(?:was|were|is|are) not (?:behind|responsible for|the (?:authors?|perpetrators?|culprits?))|(?:had|has|have) no (?:part|hand|role) in)\\b"));

    @Override
    public Optional<Draft> sift(Piece piece) {
        String lower = piece.lower();
        return CLEARED.stream()
                .map(p -> p.matcher(lower))
                .filter(Matcher::find)
                .map(m -> new Span(m.start("accused"), m.end("accused"))
                        .shift(piece.span().start()))
                .flatMap(s -> accused(piece, s).stream())
                .findFirst()
                .map(who -> new Draft(Stance.DENIES, (said, concerns) -> new Accusation(said, List.of(who), concerns)));
    }

    /** A group that we know, else the words as they stand; a pronoun clears nobody whom we could name. */
    private static Optional<Mention<Actor>> accused(Piece piece, Span named) {
        Optional<Mention<Actor>> group = piece.document().found().groups().stream()
                .filter(g -> named.contains(g.span()))
                .map(g -> new Mention<>(g.value().actor(), g.span()))
                .findFirst();
        String words = piece.document().textOf(named);
        return group.or(() -> PRONOUN.matcher(words).matches() || isSpeaker(piece, words)
                ? Optional.empty()
                : Optional.of(new Mention<>(new Actor(words, ActorKind.UNKNOWN), named)));
    }

    private static final Pattern PRONOUN = Pattern.compile(
            "(?:he|she|it|they|we|him|her|them|us|this|that|who|all|both|nobody|no one|which)",
            Pattern.CASE_INSENSITIVE);

    /** What somebody says of himself is a denial. */
    private static boolean isSpeaker(Piece piece, String words) {
        return piece.isAttributed()
                && words.toLowerCase(Locale.ROOT).endsWith(piece.speaker().toLowerCase(Locale.ROOT));
    }
}
