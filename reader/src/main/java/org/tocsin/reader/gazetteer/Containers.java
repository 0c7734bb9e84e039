package org.tocsin.reader.gazetteer;

import org.jspecify.annotations.Nullable;

/** Which place lies in which. */
final class Containers {
    private Containers() {}

    /** Whether the inner place lies in the outer one, by the codes of its units, or else by the outer's circle. */
    static boolean holds(GazetteerEntry outer, GazetteerEntry inner) {
        if (outer.id().equals(inner.id()) || inner.kind() == PlaceKind.COUNTRY) return false;
        return switch (outer.kind()) {
            case COUNTRY -> same(outer.country(), inner.country());
            case ADMIN1 ->
                inner.kind() != PlaceKind.ADMIN1
                        && same(outer.within().admin1(), inner.within().admin1());
            case ADMIN2 ->
                inner.kind().compareTo(PlaceKind.ADMIN2) > 0
                        && (same(outer.within().admin2(), inner.within().admin2())
                                || (same(outer.within().admin1(), inner.within().admin1())
                                        && isInCircle(outer, inner)));
            case REGION, WATER -> isInCircle(outer, inner);
            default -> false;
        };
    }

    private static boolean isInCircle(GazetteerEntry outer, GazetteerEntry inner) {
        return !inner.kind().isContainer() && outer.point().distanceKm(inner.point()) <= outer.radiusKm();
    }

    private static boolean same(@Nullable String a, @Nullable String b) {
        return a != null && a.equals(b);
    }
}
