package org.tocsin.reader;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.Precision;
import org.tocsin.reader.gazetteer.CountryInfo;
import org.tocsin.reader.gazetteer.Gazetteer;
import org.tocsin.reader.gazetteer.GazetteerEntry;
import org.tocsin.reader.gazetteer.NameHit;

/**
 * Small places that the text gives no reason to think of: one name in a country of which it says nothing else, where it speaks of
 * another country more than once. A battalion named after a general is no village on the other side of the sea. A town of some size, a
 * place that the text itself calls a village or a district, and one in the region that the desk watches are kept.
 */
final class StrayPlaces {
    /** From this population on a place is known beyond its country. */
    private static final long KNOWN = 200_000;

    private static final String US = "US";

    /** So often the text speaks of another country. */
    private static final int OFTEN = 2;

    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}'’-]+");

    private final Gazetteer gazetteer;
    private final Region region;

    StrayPlaces(Gazetteer gazetteer, Region region) {
        this.gazetteer = gazetteer;
        this.region = region;
    }

    /** A name and the place that it was taken for. */
    record Taken(NameHit hit, GazetteerEntry entry) {}

    /** Those that are no strays, in the same order. */
    List<Taken> keep(String text, List<Taken> taken) {
        if (taken.stream().noneMatch(this::isSmall)) return taken;
        List<String> demonyms = WORD.matcher(text)
                .results()
                .flatMap(m -> gazetteer.findCountryByDemonym(m.group()).stream())
                .map(CountryInfo::code)
                .toList();
        var countries = new Areas(t -> t.entry().country(), Precision.COUNTRY, taken, demonyms);
        List<Taken> kept =
                taken.stream().filter(t -> !isSmall(t) || !countries.isStray(t)).toList();
        return withoutOtherStates(kept);
    }

    /**
     * Towns of the United States share their names from state to state. A town in a state of which the text says nothing else, where
     * it speaks of another state more than once, is taken for another place.
     */
    private static List<Taken> withoutOtherStates(List<Taken> taken) {
        var states = new Areas(StrayPlaces::stateOf, Precision.PROVINCE, taken, List.of());
        return taken.stream()
                .filter(t -> stateOf(t) == null || !isLittleKnown(t) || !states.isStray(t))
                .toList();
    }

    private static @Nullable String stateOf(Taken t) {
        return US.equals(t.entry().country()) ? t.entry().within().admin1() : null;
    }

    private static boolean isLittleKnown(Taken t) {
        return t.entry().population() < KNOWN && t.entry().kind().precision().isLocal();
    }

    private boolean isSmall(Taken t) {
        String country = t.entry().country();
        return country != null
                && !region.countries().contains(country)
                && isLittleKnown(t)
                && t.hit().role() == null
                && !t.entry().id().startsWith("tocsin:");
    }

    /** Of which countries, or states, a text speaks, how often, and by which names of places in them. */
    private static final class Areas {
        private final Function<Taken, @Nullable String> areaOf;
        private final Map<String, Integer> spokenOf = new HashMap<>();
        private final Map<String, Set<String>> names = new HashMap<>();
        private final Set<String> named = new HashSet<>();

        /**
         * @param whole how precise the name of an area itself is
         * @param demonyms areas of whose people the text speaks, each as often as it does
         */
        Areas(Function<Taken, @Nullable String> areaOf, Precision whole, List<Taken> taken, List<String> demonyms) {
            this.areaOf = areaOf;
            for (String area : demonyms) name(area);
            for (Taken t : taken) add(t, whole);
        }

        private void name(String area) {
            spokenOf.merge(area, 1, Integer::sum);
            named.add(area);
        }

        private void add(Taken t, Precision whole) {
            String area = areaOf.apply(t);
            if (area == null) return;
            spokenOf.merge(area, 1, Integer::sum);
            names.computeIfAbsent(area, c -> new HashSet<>())
                    .add(t.hit().surface().toLowerCase(Locale.ROOT));
            if (t.entry().kind().precision() == whole) named.add(area);
        }

        /** Whether it is all that the text says of its area, while it speaks of another more than once. */
        boolean isStray(Taken t) {
            String area = areaOf.apply(t);
            return area != null
                    && !named.contains(area)
                    && names.getOrDefault(area, Set.of()).size() == 1
                    && spokenOf.entrySet().stream()
                            .anyMatch(e -> e.getValue() >= OFTEN && !e.getKey().equals(area));
        }
    }
}
