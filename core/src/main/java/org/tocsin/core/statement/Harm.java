package org.tocsin.core.statement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** What is said of the killed, the injured and the abducted, in this order. */
    public List<Mention<CountRange>> listCounts() {
        return Stream.of(Optional.ofNullable(killed), Optional.ofNullable(injured), Optional.ofNullable(abducted))
                .flatMap(Optional::stream)
                .toList();
    }
}
