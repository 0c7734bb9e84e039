package org.tocsin.core.statement;

import java.util.List;
import org.tocsin.core.mention.Actor;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.Place;

/**
 * "Leave", "avoid", "stay indoors".
 *
 * @param action what to do
 * @param area where
 * @param addressees for whom; empty for everybody
 */
public record Advice(Said said, AdviceAction action, List<Mention<Place>> area, List<Mention<Actor>> addressees)
        implements Statement {
    /** Copies the lists. */
    public Advice {
        area = List.copyOf(area);
        addressees = List.copyOf(addressees);
    }
}
