package org.tocsin.server.view;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.incident.Speaker;
import org.tocsin.core.statement.Stance;
import org.tocsin.core.statement.Statement;

/**
 * Which statements of a report are shown.
 *
 * @param speaker the key of one who speaks in their chains; empty for all
 * @param stance null for all
 */
public record SaidFilter(String speaker, @Nullable Stance stance) {
    /** All statements. */
    public static final SaidFilter ALL = new SaidFilter("", null);

    /** Reads the parameters speaker and stance; what cannot be read narrows nothing. */
    public static SaidFilter of(Map<String, List<String>> parameters) {
        return new SaidFilter(one(parameters, "speaker"), stance(one(parameters, "stance")));
    }

    private static String one(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .findFirst()
                .map(String::strip)
                .orElse("");
    }

    /** The stance of that name; null for none. */
    public static @Nullable Stance stance(String name) {
        return Stream.of(Stance.values())
                .filter(s -> key(s).equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The name of a stance in addresses: "asserts". */
    public static String key(Stance stance) {
        return stance.name().toLowerCase(Locale.ROOT);
    }

    public boolean isNarrowed() {
        return !equals(ALL);
    }

    boolean fits(Statement statement) {
        boolean spoken = speaker.isEmpty()
                || statement.attribution().chain().stream()
                        .anyMatch(s -> Speaker.of(s).key().equals(speaker));
        return spoken && (stance == null || statement.said().stance() == stance);
    }

    /** One choice of a filter. */
    public record Choice(String value, String words, boolean chosen) {}
}
