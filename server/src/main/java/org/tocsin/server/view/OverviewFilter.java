package org.tocsin.server.view;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.mention.EventCategory;
import org.tocsin.server.words.KindWords;
import org.tocsin.store.Area;
import org.tocsin.store.IncidentQuery;

/**
 * What the list and the map are narrowed to, as it stands in the page's address.
 *
 * @param text words to find
 * @param from the first day, as it was typed
 * @param to the last day, as it was typed
 * @param kinds the categories; none for every one
 * @param box west, south, east, north in degrees, as it was given
 * @param follow whether the box follows the map
 */
public record OverviewFilter(
        String text, String from, String to, List<EventCategory> kinds, String box, boolean follow) {
    private static final int MAX_TEXT = 200;

    /** Copies the list, and cuts what is too long to be meant. */
    public OverviewFilter {
        kinds = List.copyOf(kinds);
        if (text.length() > MAX_TEXT) text = text.substring(0, MAX_TEXT);
    }

    /** Reads the parameters q, from, to, kind, bbox and follow. */
    public static OverviewFilter of(Map<String, List<String>> parameters) {
        List<EventCategory> kinds = parameters.getOrDefault("kind", List.of()).stream()
                .flatMap(k -> KindWords.findByKey(k).stream())
                .distinct()
                .toList();
        return new OverviewFilter(
                one(parameters, "q"),
                one(parameters, "from"),
                one(parameters, "to"),
                kinds,
                one(parameters, "bbox"),
                !one(parameters, "follow").isEmpty());
    }

    private static String one(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .findFirst()
                .map(String::strip)
                .orElse("");
    }

    /** The query; what cannot be read is left out of it and told by {@link #problems}. */
    public IncidentQuery query() {
        IncidentQuery query = IncidentQuery.ALL.matching(text).ofCategories(kinds);
        LocalDate first = day(from);
        LocalDate last = day(to);
        Area area = area();
        if (kinds.isEmpty()) query = query.ofKinds(List.of());
        if (first != null) query = query.from(first);
        if (last != null) query = query.to(last);
        return area == null ? query : query.within(area);
    }

    /** What could not be read, in words. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        Stream.of(from, to)
                .filter(d -> !d.isEmpty() && day(d) == null)
                .forEach(d -> problems.add("Not a day: \"" + d + "\". Maybe write it as 2025-11-26."));
        if (!box.isEmpty() && area() == null)
            problems.add("Not an area: \"" + box + "\". Maybe draw the box on the map again.");
        return problems;
    }

    public boolean isNarrowed() {
        return !text.isEmpty() || isNarrowedBeyondText();
    }

    public boolean isNarrowedBeyondText() {
        return !(from.isEmpty() && to.isEmpty() && kinds.isEmpty() && box.isEmpty());
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private @Nullable Area area() {
        String[] edges = box.split(",", -1);
        if (edges.length != 4) return null;
        try {
            return new Area.Box(
                    Double.parseDouble(edges[1]),
                    Double.parseDouble(edges[0]),
                    Double.parseDouble(edges[3]),
                    Double.parseDouble(edges[2]));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
