package org.tocsin.store.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.caveat.Caveat;
import org.tocsin.core.measure.Span;

/**
 * A caveat as the store gives it back: every kind of caveat has a code, a message and perhaps a span, and that is what is kept.
 *
 * @param where the span, null where there is none
 */
public record StoredCaveat(
        String code, String message, @Nullable Span where) implements Caveat {
    public static StoredCaveat of(Caveat caveat) {
        return new StoredCaveat(caveat.code(), caveat.message(), caveat.span().orElse(null));
    }

    @Override
    public Optional<Span> span() {
        return Optional.ofNullable(where);
    }
}
