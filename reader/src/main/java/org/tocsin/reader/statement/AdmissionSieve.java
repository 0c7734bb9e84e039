package org.tocsin.reader.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tocsin.core.mention.Actor;
import org.tocsin.core.mention.ActorKind;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.statement.Admission;
import org.tocsin.core.statement.Source;
import org.tocsin.core.statement.Stance;
import org.tocsin.reader.lexicon.Lexicons;

/** "Claimed responsibility", "said its fighters carried out the raid": a claim of responsibility by the speaker. */
final class AdmissionSieve implements Sieve {
    private static final Pattern CLAIM = Pattern.compile(
            "^\\s*(?:claim(?:ed|s) (?:responsibility|the (?:attack|strike|bombing|raid|ambush|killing))|(?:has )?boasted of|confess(?:ed|es) to|"
                    + "admit(?:ted|s) (?:to )?(?:killing|carrying out|having|responsibility|the)|"
                    + "(?:that )?(?:it|they|its fighters|its men|we) (?:was|were|had been|are) behind|(?:that )?(?:its|our) (?:fighters|men) (?:had )?(?:struck|carried out|killed|attacked))");

    private final Lexicons lexicons;

    AdmissionSieve(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    @Override
    public Optional<Draft> sift(Piece piece) {
        if (!piece.isAttributed() || !CLAIM.matcher(piece.lower()).find()) return Optional.empty();
        Source speaker = piece.voiced().speakers().getLast();
        if (speaker.span() == null) return Optional.empty();
        Actor actor = lexicons.groups()
                .find(speaker.name())
                .map(g -> new Actor(g.name(), g.kind(), null, null))
                .orElse(new Actor(speaker.name(), ActorKind.UNKNOWN, null, null));
        List<Mention<Actor>> who = List.of(new Mention<>(actor, speaker.span()));
        return Optional.of(new Draft(Stance.CLAIMS, (said, concerns) -> new Admission(said, who, concerns)));
    }
}
