package org.tocsin.core.statement;

import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.mention.Mention;

/** Harm to people, each as a range; null where the text does not speak of it. */
public record Harm(
        @Nullable Mention<CountRange> killed,
        @Nullable Mention<CountRange> injured,
        @Nullable Mention<CountRange> abducted) {
    /** Nothing is said of harm. That is not the same as nobody hurt. */
    public static final Harm UNSAID = new Harm(null, null, null);
}
