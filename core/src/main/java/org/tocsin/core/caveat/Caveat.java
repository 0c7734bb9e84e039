package org.tocsin.core.caveat;

import java.util.Optional;
import org.tocsin.core.measure.Span;

/**
 * A problem in the data that a reader of the record must know: a name that fits two places, a date before the report's
 * first day. Each kind is a record declared beside the code that finds it.
 */
public interface Caveat {
    /** A stable name in kebab case, by which caveats are counted: "ambiguous-place". */
    String code();

    /** One sentence for people, with the values that matter, and where it helps a second that starts with "Maybe". */
    String message();

    /** Where in the text. */
    default Optional<Span> span() {
        return Optional.empty();
    }
}
