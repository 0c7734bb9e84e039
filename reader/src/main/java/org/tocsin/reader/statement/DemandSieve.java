package org.tocsin.reader.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tocsin.core.mention.Actor;
import org.tocsin.core.mention.ActorKind;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.statement.Demand;
import org.tocsin.core.statement.Stance;

/** "Called on the Taliban to apologise", "demanded guarantees". */
final class DemandSieve implements Sieve {
    private static final Pattern DEMAND = Pattern.compile(
            "^\\s*(?:demanded|demands|demand|called on|calls on|called for|calls for|call on|call for|called upon|calls upon|appealed|appeals|wants|expects|urged|urges|urge|requested|asked (?!about|who|what|when|whether|if|not)|asks |ask the|instructed)"
                    + "|^[^.;]{0,80}\\bdemands that\\b");

    @Override
    public Optional<Draft> sift(Piece piece) {
        if (!piece.isAttributed() || !DEMAND.matcher(piece.lower()).find()) return Optional.empty();
        var found = piece.document().found();
        List<Mention<Actor>> addressees = Stream.concat(
                        piece.in(found.groups()).stream()
                                .map(g -> new Mention<>(g.value().actor(), g.span())),
                        piece.in(found.nationalities()).stream()
                                .map(n -> new Mention<>(
                                        new Actor(
                                                piece.document().textOf(n.span()),
                                                ActorKind.GOVERNMENT,
                                                n.value(),
                                                null),
                                        n.span())))
                .limit(3)
                .toList();
        return Optional.of(new Draft(Stance.DEMANDS, (said, concerns) -> new Demand(said, addressees)));
    }
}
