package org.tocsin.reader.gazetteer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the other names of the report say about the candidates of one name. */
final class SceneFeatures {
    private final Scene scene;
    private final Beside beside;
    private final Directions directions;
    private final BorderTalk borderTalk;

    SceneFeatures(Scene scene, Beside beside, Directions directions, BorderTalk borderTalk) {
        this.scene = scene;
        this.beside = beside;
        this.directions = directions;
        this.borderTalk = borderTalk;
    }

    void fill(Name name) {
        List<Scene.Other> neighbours = beside.of(name);
        for (Candidate c : name.candidates) {
            beside(c, neighbours);
            report(c, name);
            sentence(c, name);
            double part = directions.score(c.entry);
            c.set(Feature.IN_THAT_PART, Math.max(0, part));
            c.set(Feature.IN_ANOTHER_PART, Math.max(0, -part));
            c.set(Feature.BORDER_TALK, borderTalk.of(c.entry, name.sentence));
        }
    }

    private static void beside(Candidate c, List<Scene.Other> neighbours) {
        KindWeights held = new KindWeights();
        double other = 0;
        for (Scene.Other o : neighbours) {
            PlaceKind kind = o.entry().kind();
            if (Containers.holds(o.entry(), c.entry)) held.add(kind, o.weight());
            else if (kind.isContainer() && kind != PlaceKind.REGION && !Containers.holds(c.entry, o.entry()))
                other += o.weight();
        }
        c.set(Feature.BESIDE_COUNTRY, held.get(PlaceKind.COUNTRY));
        c.set(Feature.BESIDE_PROVINCE, held.get(PlaceKind.ADMIN1));
        c.set(Feature.BESIDE_DISTRICT, held.get(PlaceKind.ADMIN2));
        c.set(Feature.BESIDE_OTHER, Math.min(1, other));
    }

    private void report(Candidate c, Name name) {
        Tally tally = new Tally(c);
        double meant = 0;
        for (Scene.Group group : scene.groups()) {
            if (group.key().equals(name.key)) meant = meantElsewhere(c, group);
            else tally.add(group);
        }
        double all = Math.max(1, tally.all);
        c.set(Feature.MEANT_ELSEWHERE, meant);
        c.set(Feature.REPORT_NAMES_COUNTRY, tally.holders.get(PlaceKind.COUNTRY));
        c.set(Feature.REPORT_NAMES_PROVINCE, tally.holders.get(PlaceKind.ADMIN1));
        c.set(Feature.REPORT_NAMES_DISTRICT, tally.holders.get(PlaceKind.ADMIN2));
        c.set(Feature.REPORT_NAMES_REGION, tally.holders.get(PlaceKind.REGION));
        c.set(Feature.SHARE_IN_COUNTRY, tally.country / all);
        c.set(Feature.SHARE_IN_PROVINCE, tally.province / all);
        c.set(Feature.SHARE_IN_DISTRICT, tally.district / all);
        c.set(Feature.COUNT_IN_COUNTRY, Math.log1p(tally.country));
        c.set(Feature.COUNT_IN_PROVINCE, Math.log1p(tally.province));
        c.set(Feature.COUNT_IN_DISTRICT, Math.log1p(tally.district));
        c.set(Feature.WITHIN_30_KM, Math.log1p(tally.near30));
        c.set(Feature.WITHIN_100_KM, Math.log1p(tally.near100));
        c.set(Feature.WITHIN_300_KM, Math.log1p(tally.near300));
        c.set(Feature.HOLDS_OTHERS, Math.log1p(tally.held));
    }

    /** How likely the same place is at the other uses of this name. */
    private static double meantElsewhere(Candidate c, Scene.Group group) {
        for (Scene.Other o : group.others()) if (o.entry().id().equals(c.entry.id())) return o.weight();
        return 0;
    }

    private void sentence(Candidate c, Name name) {
        Tally tally = new Tally(c);
        for (Scene.Group group : scene.inSentence(name.sentence))
            if (!group.key().equals(name.key)) tally.add(group);
        c.set(Feature.SENTENCE_NAMES_COUNTRY, tally.holders.get(PlaceKind.COUNTRY));
        c.set(Feature.SENTENCE_NAMES_PROVINCE, tally.holders.get(PlaceKind.ADMIN1));
        c.set(Feature.SENTENCE_NAMES_DISTRICT, tally.holders.get(PlaceKind.ADMIN2));
        c.set(Feature.SENTENCE_WITHIN_100_KM, Math.log1p(tally.near100));
    }

    /** Sums what other names say about one candidate. */
    private static final class Tally {
        private final Candidate candidate;
        final KindWeights holders = new KindWeights();
        double all;
        double country;
        double province;
        double district;
        double near30;
        double near100;
        double near300;
        double held;

        Tally(Candidate candidate) {
            this.candidate = candidate;
        }

        void add(Scene.Group group) {
            all++;
            KindWeights holding = new KindWeights();
            for (Scene.Other o : group.others()) {
                add(o);
                if (Containers.holds(o.entry(), candidate.entry))
                    holding.add(o.entry().kind(), o.weight());
            }
            holders.raiseTo(holding);
        }

        private void add(Scene.Other o) {
            Within mine = candidate.entry.within();
            Within its = o.entry().within();
            if (same(mine.country(), its.country())) {
                country += o.weight();
                if (same(mine.admin1(), its.admin1())) {
                    province += o.weight();
                    if (same(mine.admin2(), its.admin2())) district += o.weight();
                }
            }
            PlaceKind kind = o.entry().kind();
            if (candidate.entry.kind().isContainer() && Containers.holds(candidate.entry, o.entry()))
                held += o.weight();
            if (kind == PlaceKind.COUNTRY || kind == PlaceKind.ADMIN1 || kind == PlaceKind.REGION) return;
            double km = candidate.distanceKm(o.candidate());
            if (km > 1500) return;
            near30 += o.weight() * Math.exp(-km / 30);
            near100 += o.weight() * Math.exp(-km / 100);
            near300 += o.weight() * Math.exp(-km / 300);
        }

        private static boolean same(@Nullable String a, @Nullable String b) {
            return a != null && a.equals(b);
        }
    }
}
