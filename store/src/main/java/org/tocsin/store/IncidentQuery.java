package org.tocsin.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.mention.EventCategory;
import org.tocsin.core.mention.EventType;

/**
 * Which incidents to list, newest first. Start from {@link #ALL} and narrow it.
 *
 * @param from only incidents that may have happened on this day or later
 * @param to only incidents that may have happened on this day or earlier
 * @param events only these kinds; empty for every kind
 * @param text only incidents whose accounts hold all these words, or words that begin so; empty for every text
 * @param area only incidents there
 * @param limit at most so many, 1 or more
 * @param offset leave out so many of the first
 */
public record IncidentQuery(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Set<EventType> events,
        String text,
        @Nullable Area area,
        int limit,
        int offset) {
    public static final IncidentQuery ALL = new IncidentQuery(null, null, Set.of(), "", null, 1_000, 0);

    /** Checks the page. */
    public IncidentQuery {
        events = Set.copyOf(events);
        if (limit < 1 || offset < 0)
            throw new IllegalArgumentException("No such page: limit " + limit + ", offset " + offset);
    }

    public IncidentQuery from(LocalDate day) {
        return new IncidentQuery(day, to, events, text, area, limit, offset);
    }

    public IncidentQuery to(LocalDate day) {
        return new IncidentQuery(from, day, events, text, area, limit, offset);
    }

    public IncidentQuery ofKinds(Collection<EventType> kinds) {
        return new IncidentQuery(from, to, Set.copyOf(kinds), text, area, limit, offset);
    }

    public IncidentQuery ofCategories(Collection<EventCategory> categories) {
        return ofKinds(Stream.of(EventType.values())
                .filter(t -> categories.contains(t.category()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EventType.class))));
    }

    public IncidentQuery matching(String words) {
        return new IncidentQuery(from, to, events, words, area, limit, offset);
    }

    public IncidentQuery within(Area there) {
        return new IncidentQuery(from, to, events, text, there, limit, offset);
    }

    public IncidentQuery page(int most, int skip) {
        return new IncidentQuery(from, to, events, text, area, most, skip);
    }
}
