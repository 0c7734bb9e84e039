package org.tocsin.exchange.out;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.incident.Estimate;
import org.tocsin.core.incident.Toll;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.Place;
import org.tocsin.core.statement.Attribution;
import org.tocsin.core.statement.Happening;
import org.tocsin.core.statement.Harm;
import org.tocsin.core.statement.RoledActor;
import org.tocsin.core.statement.Source;
import org.tocsin.core.statement.Stage;

/** Values in words, for people. */
final class Words {
    private Words() {}

    /** "Asia Wire &lt;- Interior Ministry". */
    static String chain(Attribution attribution) {
        return attribution.chain().stream().map(Source::name).map(Sheet::clean).collect(Collectors.joining(" <- "));
    }

    /** "Istiqlol, TJ (village, within 3 km)". */
    static String place(Place place) {
        String country = place.country() == null ? "" : ", " + place.country();
        return String.format(
                Locale.ROOT,
                "%s%s (%s, within %s km)",
                place.name(),
                country,
                word(place.precision()),
                km(place.uncertaintyKm()));
    }

    static String km(double km) {
        return km < 10 && km != Math.rint(km) ? String.format(Locale.ROOT, "%.1f", km) : Long.toString(Math.round(km));
    }

    /** What an account says in one line; the parts that it does not speak of are left out. */
    static String happening(Happening h) {
        List<String> parts = new ArrayList<>();
        parts.add(h.event().value().label()
                + stage(h)
                + (h.number().series() ? ", a series of " + count(h.number().count()) : ""));
        if (h.when() != null) parts.add(h.when().value().days().toString());
        h.places().forEach(p -> parts.add(word(p.role()) + " " + place(p.place().value())));
        h.actors().forEach(a -> parts.add(actor(a)));
        if (!h.weapons().isEmpty())
            parts.add("with "
                    + h.weapons().stream().map(w -> w.value().name()).distinct().collect(Collectors.joining(", ")));
        String harm = harm(h.harm());
        if (!harm.isEmpty()) parts.add(harm);
        return String.join("; ", parts);
    }

    private static String stage(Happening h) {
        return h.stage() == Stage.DONE ? "" : " (" + word(h.stage()) + ")";
    }

    private static String actor(RoledActor roled) {
        var actor = roled.actor().value();
        String what = actor.nationality() == null ? "" : " " + actor.nationality();
        if (actor.sector() != null) what += " " + actor.sector().label();
        if (roled.fate() != null) what += " " + word(roled.fate());
        return word(roled.role()) + " " + actor.name() + (what.isEmpty() ? "" : " (" + what.strip() + ")");
    }

    private static String harm(Harm harm) {
        return join(said("killed", harm.killed()), said("injured", harm.injured()), said("abducted", harm.abducted()));
    }

    /** "killed 3 (disputed), injured 2 to 4". */
    static String toll(Toll toll) {
        return join(
                estimated("killed", toll.killed()),
                estimated("injured", toll.injured()),
                estimated("abducted", toll.abducted()));
    }

    private static String said(String what, @Nullable Mention<CountRange> count) {
        return count == null ? "" : what + " " + count(count.value());
    }

    private static String estimated(String what, @Nullable Estimate<CountRange> count) {
        return count == null ? "" : what + " " + count(count.value()) + (count.isDisputed() ? " (disputed)" : "");
    }

    private static String join(String... parts) {
        return Stream.of(parts).filter(p -> !p.isEmpty()).collect(Collectors.joining(", "));
    }

    /** "3", "2 to 4", "13 or more". */
    static String count(CountRange range) {
        if (range.isExact()) return Integer.toString(range.min());
        return range.max() == null ? range.min() + " or more" : range.min() + " to " + range.max();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
