package org.tocsin.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.core.measure.Precision;
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
        Map<String, Integer> spokenOf = new HashMap<>();
        Map<String, Set<String>> names = new HashMap<>();
        Set<String> named = new HashSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find())
            gazetteer.findCountryByDemonym(word.group()).ifPresent(c -> {
                spokenOf.merge(c.code(), 1, Integer::sum);
                named.add(c.code());
            });
        for (Taken t : taken) {
            String country = t.entry().country();
            if (country == null) continue;
            spokenOf.merge(country, 1, Integer::sum);
            names.computeIfAbsent(country, c -> new HashSet<>())
                    .add(t.hit().surface().toLowerCase(Locale.ROOT));
            if (t.entry().kind().precision() == Precision.COUNTRY) named.add(country);
        }
        List<Taken> kept = new ArrayList<>(taken);
        kept.removeIf(t -> isSmall(t)
                && !named.contains(t.entry().country())
                && names.getOrDefault(t.entry().country(), Set.of()).size() == 1
                && spokenOf.entrySet().stream()
                        .anyMatch(e -> e.getValue() >= OFTEN
                                && !e.getKey().equals(t.entry().country())));
        return withoutOtherStates(kept);
    }

    /**
     * Towns of the United States share their names from state to state. A town in a state of which the text says nothing else, where
     * it speaks of another state more than once, is taken for another place.
     */
    private static List<Taken> withoutOtherStates(List<Taken> taken) {
        Map<String, Integer> spokenOf = new HashMap<>();
        Map<String, Set<String>> names = new HashMap<>();
        Set<String> named = new HashSet<>();
        for (Taken t : taken) {
            String state = t.entry().within().admin1();
            if (state == null || !US.equals(t.entry().country())) continue;
            spokenOf.merge(state, 1, Integer::sum);
            names.computeIfAbsent(state, c -> new HashSet<>())
                    .add(t.hit().surface().toLowerCase(Locale.ROOT));
            if (t.entry().kind().precision() == Precision.PROVINCE) named.add(state);
        }
        List<Taken> kept = new ArrayList<>(taken);
        kept.removeIf(t -> {
            String state = t.entry().within().admin1();
            return state != null
                    && US.equals(t.entry().country())
                    && t.entry().population() < KNOWN
                    && t.entry().kind().precision().isLocal()
                    && !named.contains(state)
                    && names.getOrDefault(state, Set.of()).size() == 1
                    && spokenOf.entrySet().stream()
                            .anyMatch(e -> e.getValue() >= OFTEN && !e.getKey().equals(state));
        });
        return List.copyOf(kept);
    }

    private boolean isSmall(Taken t) {
        String country = t.entry().country();
        return country != null
                && !region.countries().contains(country)
                && t.entry().population() < KNOWN
                && t.hit().role() == null
                && !t.entry().id().startsWith("tocsin:")
                && t.entry().kind().precision().isLocal();
    }
}
