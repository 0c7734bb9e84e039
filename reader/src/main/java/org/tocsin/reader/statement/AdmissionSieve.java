package org.tocsin.reader.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.Actor;
import org.tocsin.core.mention.ActorKind;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.statement.Admission;
import org.tocsin.core.statement.Source;
import org.tocsin.core.statement.SourceRole;
import org.tocsin.core.statement.Stance;
import org.tocsin.reader.lexicon.Group;
import org.tocsin.reader.lexicon.Lexicons;

/** "Claimed responsibility", "said its fighters carried out the raid": a claim of responsibility by the speaker. */
final class AdmissionSieve implements Sieve {
    private static final String DID =
            "(?:attacked|struck|hit|shot|shot down|killed|fired|captured|overran|seized|blown up|blew up|sank|sunk|carried out|placed|planted|ambushed|targeted|stormed|bombed|burned|driven|drove|abducted|taken|downed|detonated)";

    private static final Pattern CLAIM = Pattern.compile(
            "^\\s*(?:(?:has |have |had )?(?:(?:claim(?:ed|s)|took|takes|taken|accept(?:ed|s)) (?:full )?(?:responsibility|credit)|owned up to|(?:has )?boast(?:ed|s) (?:of|that)|confess(?:ed|es) to|"
                    + "claim(?:ed|s) the [^.;,]{0,40}?\\b(?:attack|strike|bombing|raid|ambush|killing|assault|shooting|kidnapping|abduction)s?\\b|"
                    + "(?:admit(?:ted|s)|accept(?:ed|s)) (?:that )?(?:some of )?(?:to )?(?:killing|carrying out|having|responsibility|the (?:killing|attack|kidnapping)|(?:its|his|their|he|they|it)\\b))|"
                    + "(?:that )?(?:it|they|its fighters|its men|we) (?:was|were|had been|are) behind|"
                    + "(?:that )?(?:its|our|his|their) (?:fighters|men|group|forces|drones|guerrillas|front) (?:had |have )?"
                    + DID + ")");

    /** What a state says of itself is an account; an armed group that says so owns up to it. */
    private static final Pattern GROUP_DID = Pattern.compile(
            "^\\s*(?:that )?(?:it|they|we|he|the group|guerrillas|fighters|to) (?:had |have |holds? )?" + DID);

    private final Lexicons lexicons;

    AdmissionSieve(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    /** A group by its whole name, or one whose name stands in the speaker's: "movement (MRTA)". */
    private Mention<Actor> claimant(Piece piece, Source speaker, Span name) {
        Optional<Group> whole = lexicons.groups().find(speaker.name());
        if (whole.isPresent()) return new Mention<>(whole.get().actor(), name);
        return piece.document().found().groups().stream()
                .filter(g -> name.overlaps(g.span()))
                .findFirst()
                .map(g -> new Mention<>(g.value().actor(), g.span()))
                .orElseGet(() -> new Mention<>(new Actor(speaker.name(), ActorKind.UNKNOWN), name));
    }

    @Override
    public Optional<Draft> sift(Piece piece) {
        if (!piece.isAttributed()) return Optional.empty();
        Source speaker = piece.voiced().speakers().getLast();
        boolean own = speaker.role() == SourceRole.ARMED_GROUP
                && GROUP_DID.matcher(piece.lower()).find();
        if (!own && !CLAIM.matcher(piece.lower()).find()) return Optional.empty();
        if (speaker.span() == null) return Optional.empty();
        List<Mention<Actor>> who = List.of(claimant(piece, speaker, speaker.span()));
        return Optional.of(new Draft(Stance.CLAIMS, (said, concerns) -> new Admission(said, who, concerns)));
    }
}
