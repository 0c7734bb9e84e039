package org.tocsin.reader.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the rest of a report says for the candidates of one name: units that hold them, neighbours, directions. */
final class PlaceSupport {
    /** How much a container speaks for what lies in it: the smaller, the more. */
    private static final Map<PlaceKind, Double> LEVELS = Map.of(
            PlaceKind.COUNTRY,
            1.0,
            PlaceKind.ADMIN1,
            1.8,
            PlaceKind.ADMIN2,
            3.0,
            PlaceKind.REGION,
            0.7,
            PlaceKind.WATER,
            0.7);

    private static final double NEIGHBOUR_KM = 100;

    private final List<Anchor> anchors;
    private final List<Double> closeness;
    private final Directions directions;
    private final int borderTalk;

    PlaceSupport(List<Anchor> anchors, List<Double> closeness, Directions directions, int borderTalk) {
        this.anchors = anchors;
        this.closeness = closeness;
        this.directions = directions;
        this.borderTalk = borderTalk;
    }

    /** The score that other places in the report give this candidate; each gives its reason. */
    double support(GazetteerEntry candidate, List<String> reasons) {
        return containment(candidate, reasons)
                + contents(candidate, reasons)
                + nearness(candidate, reasons)
                + borderTalk(candidate, reasons)
                + directions.score(candidate, reasons);
    }

    /** Whether a unit that holds the candidate stands directly beside the name. */
    boolean isNested(GazetteerEntry candidate) {
        for (int i = 0; i < anchors.size(); i++)
            if (closeness.get(i) == PlaceContext.NESTED
                    && Containers.holds(anchors.get(i).entry(), candidate)) return true;
        return false;
    }

    /** A post or a crossing is likelier where the text speaks of a border, of posts or of fighters. */
    private double borderTalk(GazetteerEntry candidate, List<String> reasons) {
        if (candidate.kind() != PlaceKind.POST && candidate.kind() != PlaceKind.CROSSING) return 0;
        if (borderTalk > 0) reasons.add("the text speaks of a border or a post");
        return borderTalk;
    }

    private double containment(GazetteerEntry candidate, List<String> reasons) {
        Map<String, Double> best = new HashMap<>();
        Map<String, Anchor> holders = new HashMap<>();
        for (int i = 0; i < anchors.size(); i++) {
            Anchor anchor = anchors.get(i);
            if (!Containers.holds(anchor.entry(), candidate)) continue;
            double weight =
                    closeness.get(i) * LEVELS.getOrDefault(anchor.entry().kind(), 0.0);
            best.merge(anchor.entry().id(), weight, Math::max);
            holders.put(anchor.entry().id(), anchor);
        }
        holders.values().forEach(a -> reasons.add("lies in " + a.entry().name()));
        return best.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** A province or country is likelier where places that lie in it are named: Georgia beside Atlanta. */
    private double contents(GazetteerEntry candidate, List<String> reasons) {
        if (candidate.kind() != PlaceKind.ADMIN1 && candidate.kind() != PlaceKind.COUNTRY) return 0;
        double sum = 0;
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < anchors.size(); i++) {
            GazetteerEntry inner = anchors.get(i).entry();
            if (Containers.holds(candidate, inner) && seen.add(inner.id()))
                sum += 0.5 * Math.min(PlaceContext.SAME_SENTENCE, closeness.get(i));
        }
        if (sum > 0) reasons.add("holds other places of the report");
        return Math.min(2.5, sum);
    }

    private double nearness(GazetteerEntry candidate, List<String> reasons) {
        if (candidate.kind().isContainer() && candidate.kind() != PlaceKind.ADMIN2) return 0;
        double sum = 0;
        List<String> near = new ArrayList<>();
        for (int i = 0; i < anchors.size(); i++) {
            Anchor anchor = anchors.get(i);
            if (anchor.entry().radiusKm() > NEIGHBOUR_KM || anchor.entry().id().equals(candidate.id())) continue;
            double km = anchor.entry().point().distanceKm(candidate.point());
            double weight = Math.min(PlaceContext.SAME_SENTENCE, closeness.get(i)) * Math.exp(-km / NEIGHBOUR_KM);
            if (weight > 0.2) near.add(anchor.entry().name());
            sum += weight;
        }
        if (!near.isEmpty())
            reasons.add("near "
                    + String.join(", ", near.stream().distinct().limit(3).toList()));
        return Math.min(2.0, sum);
    }
}
