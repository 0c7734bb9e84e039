package org.tocsin.reader.date;

import java.util.List;
import org.tocsin.core.caveat.Caveat;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.When;

/** The dates of a text in its order, and what is doubtful about them. */
public record DateReading(List<Mention<When>> dates, List<Caveat> caveats) {
    /** Copies the lists. */
    public DateReading {
        dates = List.copyOf(dates);
        caveats = List.copyOf(caveats);
    }
}
