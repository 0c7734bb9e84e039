package org.tocsin.core.incident;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Embedding;
import org.tocsin.core.statement.Harm;
import org.tocsin.core.statement.Print;
import org.tocsin.core.statement.Sketch;

/** What speaks for and against two accounts being of one event, as numbers of about the size of one; symmetric. */
final class PairEvidence {
    /** What each number is, in order. */
    static final List<String> NAMES = List.of(
            "always",
            "names in common",
            "share of names in common",
            "no name in common",
            "likeness of rare words",
            "rarest words in common",
            "copy of text",
            "same day",
            "next day",
            "days apart",
            "days apart, undated",
            "published apart",
            "same point",
            "other place",
            "no place",
            "rough place",
            "size of the place",
            "same special kind",
            "other kind",
            "same killed",
            "other killed",
            "same injured",
            "other injured",
            "same age",
            "other age",
            "same target",
            "same weapon",
            "other weapon",
            "one outlet",
            "one outlet, likeness",
            "one outlet, rarest words",
            "one outlet, names",
            "near and soon",
            "near and soon, no common name",
            "both name the rarest and are soon",
            "near and soon, size of the place",
            "near and published within two days",
            "either pieced together",
            "same exact toll, by its size",
            "both undated",
            "undated, published apart",
            "a place in common beside the scenes",
            "same sector hit",
            "pieced together, days apart",
            "pieced together, other place",
            "likeness of the texts' embeddings");

    private static final String AGE = "-year-old";
    private static final double ALIKE = 0.3;

    private final Setting a;
    private final Setting b;

    private PairEvidence(Setting a, Setting b) {
        this.a = a;
        this.b = b;
    }

    static double[] of(Setting a, Setting b) {
        PairEvidence pair = new PairEvidence(a, b);
        double[] x = new double[NAMES.size()];
        x[0] = 1;
        pair.text(x);
        pair.days(x);
        pair.place(x);
        pair.kind(x);
        pair.harm(x);
        pair.together(x);
        pair.more(x);
        return x;
    }

    private void text(double[] x) {
        Sketch s = a.account().sketch();
        Sketch t = b.account().sketch();
        int common = sharedNames(s, t);
        int fewer = Math.min(s.names().size(), t.names().size());
        x[1] = Math.min(common, 3) / 3.0;
        x[2] = fewer == 0 ? 0 : (double) common / fewer;
        x[3] = common == 0 && fewer >= 2 ? 1 : 0;
        double dot = 0;
        double rare = 0;
        int ages = 0;
        for (Map.Entry<String, Integer> e : s.terms().entrySet()) {
            Integer other = t.terms().get(e.getKey());
            if (other == null) continue;
            int bits = e.getValue();
            dot += bits * bits;
            if (bits >= Links.RARE) rare += bits - Links.RARE + 1;
            if (e.getKey().endsWith(AGE)) ages++;
        }
        double norm = Math.sqrt(norm(s) * norm(t));
        x[4] = norm == 0 ? 0 : dot / norm;
        x[5] = Math.log1p(rare) / 3;
        x[6] = Print.likeness(s.print(), t.print());
        x[45] = 2 * Embedding.likeness(s.embedding(), t.embedding());
        x[23] = Math.min(ages, 2) / 2.0;
        x[24] = ages == 0 && hasAge(s) && hasAge(t) ? 1 : 0;
    }

    private static double norm(Sketch s) {
        double sum = 0;
        for (int bits : s.terms().values()) sum += bits * bits;
        return sum;
    }

    private static boolean hasAge(Sketch s) {
        for (String term : s.terms().keySet()) if (term.endsWith(AGE)) return true;
        return false;
    }

    /** Whether both have a name, a word, an age or much of a text that few reports have. */
    static boolean haveRareInCommon(Setting a, Setting b) {
        Sketch s = a.account().sketch();
        Sketch t = b.account().sketch();
        if (sharedNames(s, t) > 0 || Print.likeness(s.print(), t.print()) > ALIKE) return true;
        for (Map.Entry<String, Integer> e : s.terms().entrySet())
            if ((e.getValue() >= Links.RARE || e.getKey().endsWith(AGE))
                    && t.terms().containsKey(e.getKey())) return true;
        return false;
    }

    static int sharedNames(Sketch s, Sketch t) {
        int common = 0;
        for (String name : s.names()) if (t.names().contains(name)) common++;
        return common;
    }

    private void days(double[] x) {
        long gap = a.days().gapDays(b.days());
        if (a.dated() && b.dated()) {
            x[7] = gap == 0 ? 1 : 0;
            x[8] = gap == 1 ? 1 : 0;
            x[9] = gap > 1 ? Math.log((double) gap) / 3 : 0;
        } else x[10] = Math.log1p((double) gap) / 3;
        x[11] = Math.log1p((double) publishedApart()) / 3;
    }

    private long publishedApart() {
        LocalDate x = day(a);
        LocalDate y = day(b);
        return x == null || y == null ? 0 : Math.abs(ChronoUnit.DAYS.between(x, y));
    }

    private static @Nullable LocalDate day(Setting s) {
        var published = s.account().said().published();
        return published == null ? null : published.day();
    }

    private void place(double[] x) {
        if (a.place() == null || b.place() == null) x[14] = 1;
        else if (!a.place().couldBe(b.place())) x[13] = 1;
        else if (!a.isLocal() || !b.isLocal()) x[15] = 1;
        else {
            x[12] = a.place().point().equals(b.place().point()) ? 1 : 0;
            x[16] = Math.log1p(Math.min(a.place().radiusKm(), b.place().radiusKm())) / 3;
        }
    }

    private void together(double[] x) {
        boolean oneOutlet = a.account()
                .attribution()
                .outlet()
                .name()
                .equals(b.account().attribution().outlet().name());
        if (oneOutlet) {
            x[28] = 1;
            x[29] = x[4];
            x[30] = x[5];
            x[31] = x[1];
        }
        boolean soon = a.days().gapDays(b.days()) <= 1;
        x[32] = x[12] == 1 && soon ? 1 : 0;
        x[33] = x[32] * x[3];
        x[34] = soon ? x[5] : 0;
        x[35] = x[32] * x[16];
        x[36] = soon && a.place() != null && b.place() != null && x[13] == 0 && publishedApart() <= 2 ? 1 : 0;
        x[37] = a.account().pieced() || b.account().pieced() ? 1 : 0;
    }

    private void more(double[] x) {
        x[38] = exactly(Harm::killed) + exactly(Harm::injured);
        if (!a.dated() && !b.dated()) x[39] = 1;
        if (!a.dated() || !b.dated()) x[40] = x[11];
        x[41] = shareAPlace() ? 1 : 0;
        x[42] = sectors(a).stream().anyMatch(sectors(b)::contains) ? 1 : 0;
        x[43] = x[37] * x[9];
        x[44] = x[37] * x[13];
    }

    /** Two who count 33 dead tell of one event sooner than two who count one. */
    private double exactly(Function<Harm, @Nullable Mention<CountRange>> field) {
        var c = field.apply(a.account().happening().harm());
        var d = field.apply(b.account().happening().harm());
        boolean equal =
                c != null && d != null && c.value().isExact() && c.value().equals(d.value());
        return equal && c != null ? Math.log1p(c.value().min()) / 3 : 0;
    }

    private boolean shareAPlace() {
        for (var p : a.account().happening().places())
            for (var q : b.account().happening().places()) {
                var place = p.place().value();
                var other = q.place().value();
                if (place.precision().isLocal()
                        && other.precision().isLocal()
                        && place.point().equals(other.point())) return true;
            }
        return false;
    }

    private static Set<Object> sectors(Setting s) {
        Set<Object> sectors = new HashSet<>();
        for (var r : s.account().happening().actors()) {
            var sector = r.actor().value().sector();
            if (r.role().isHit() && sector != null) sectors.add(sector);
        }
        return sectors;
    }

    private void kind(double[] x) {
        EventType k = a.account().happening().event().value();
        EventType l = b.account().happening().event().value();
        x[17] = k == l && !Kinds.isGeneral(k) ? 1 : 0;
        x[18] = Kinds.compatible(k, l) ? 0 : 1;
        Set<String> targets = targets(a.account());
        x[25] = targets(b.account()).stream().anyMatch(targets::contains) ? 1 : 0;
        Set<Object> weapons = weapons(a.account());
        Set<Object> others = weapons(b.account());
        if (weapons.isEmpty() || others.isEmpty()) return;
        boolean same = others.stream().anyMatch(weapons::contains);
        x[same ? 26 : 27] = 1;
    }

    private static Set<String> targets(Account account) {
        Set<String> targets = new HashSet<>();
        for (var r : account.happening().actors()) {
            var actor = r.actor().value();
            if (r.role().isHit() && actor.nationality() != null && actor.sector() != null)
                targets.add(actor.nationality() + " " + actor.sector());
        }
        return targets;
    }

    private static Set<Object> weapons(Account account) {
        return account.happening().weapons().stream().map(w -> w.value().type()).collect(Collectors.toSet());
    }

    private void harm(double[] x) {
        count(x, 19, Harm::killed);
        count(x, 21, Harm::injured);
    }

    private void count(double[] x, int at, Function<Harm, @Nullable Mention<CountRange>> field) {
        var c = field.apply(a.account().happening().harm());
        var d = field.apply(b.account().happening().harm());
        if (c == null || d == null) return;
        x[c.value().overlaps(d.value()) ? at : at + 1] = 1;
    }
}
