package org.tocsin.reader.event;

import java.util.Comparator;
import java.util.Optional;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.When;

/** The time that a clause gives: the most exact that it names, the first where two are equally exact. */
final class WhenReader {
    private WhenReader() {}

    static Optional<Mention<When>> find(Clause clause) {
        return clause.in(clause.document().found().dates()).stream()
                .filter(d -> !OtherDays.is(clause.document(), d))
                .min(Comparator.comparingLong((Mention<When> d) ->
                                Math.min(4, d.value().days().days()))
                        .thenComparing(Mention::span));
    }
}
