package org.tocsin.reader.date;

import java.util.Optional;
import org.tocsin.reader.text.Tokens;

/** One kind of date expression. */
@FunctionalInterface
interface DateRule {
    /** The expression that begins at a token. Looks at a bounded number of tokens only. */
    Optional<Found> find(Tokens t, int at);
}
