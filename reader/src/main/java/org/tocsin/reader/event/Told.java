package org.tocsin.reader.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.statement.Happening;
import org.tocsin.core.statement.Harm;
import org.tocsin.core.statement.RoledActor;

/**
 * An event and the toll that is told after it. The toll of another speaker is an account of its own, if it has a day and a town by
 * which it will be known as one with the first; any other goes into the first account, so that one event does not become two.
 */
public final class Told {
    private Told() {}

    /** Whether what is told second is no more than a toll of the first. */
    public static boolean isTollOf(Happening first, Happening second) {
        return isOnlyToll(second)
                && second.event().value() == first.event().value()
                && Objects.equals(first.when(), second.when())
                && first.places().equals(second.places());
    }

    /** Whether a happening has a day and a town or district, so that an account of it finds the others. */
    public static boolean isKnown(Happening happening) {
        return happening.when() != null
                && happening
                        .findScene()
                        .filter(p -> p.place().value().precision().isLocal())
                        .isPresent();
    }

    /**
     * The first with what the second adds; what the first says of a harm stands, unless the second counts more dead: "a third man has
     * died. That makes three."
     */
    public static Happening together(Happening first, Happening second) {
        List<RoledActor> actors = new ArrayList<>(first.actors());
        second.actors().stream().filter(a -> !actors.contains(a)).forEach(actors::add);
        Harm a = first.harm();
        Harm b = second.harm();
        return new Happening(
                first.event(),
                first.stage(),
                first.number(),
                first.when(),
                first.places(),
                actors,
                first.weapons(),
                new Harm(more(a.killed(), b.killed()), or(a.injured(), b.injured()), or(a.abducted(), b.abducted())));
    }

    private static @Nullable Mention<CountRange> more(
            @Nullable Mention<CountRange> a, @Nullable Mention<CountRange> b) {
        if (a == null || b == null || !b.value().isExact()) return or(a, b);
        boolean greater = b.value().min() > a.value().min();
        boolean closer = !a.value().isExact() && a.value().contains(b.value().min());
        return greater || closer ? b : a;
    }

    private static @Nullable Mention<CountRange> or(@Nullable Mention<CountRange> a, @Nullable Mention<CountRange> b) {
        return a != null ? a : b;
    }

    /** {@link TollTold} gives such accounts the span of their harm, since they have no word of violence. */
    private static boolean isOnlyToll(Happening happening) {
        return happening.harm().listCounts().stream()
                .anyMatch(m -> m.span().equals(happening.event().span()));
    }
}
