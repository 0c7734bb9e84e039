package org.tocsin.eval.muc4.fill;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.tocsin.eval.muc4.template.Slot;

/** The lines of a template that is being written. */
final class Lines {
    private static final int COLUMN = 36;

    private final Map<Slot, List<String>> lines = new EnumMap<>(Slot.class);

    /** Adds a line to a slot, once. */
    void add(Slot slot, String line) {
        List<String> own = lines.computeIfAbsent(slot, s -> new ArrayList<>());
        if (!own.contains(line)) own.add(line);
    }

    /** Adds a value that belongs to a fill of another slot. */
    void add(Slot slot, String value, String referent) {
        add(slot, value + ": " + referent);
    }

    /** The lines of a slot so far. */
    List<String> of(Slot slot) {
        return lines.getOrDefault(slot, List.of());
    }

    boolean has(Slot slot) {
        return lines.containsKey(slot);
    }

    /** Words of the text as a fill: in capitals, in quotes, on one line. */
    static String quoted(String words) {
        String line = words.replaceAll("[\"\\s]+", " ").strip().toUpperCase(Locale.ROOT);
        return '"' + line + '"';
    }

    /** The template as it is written in a file. */
    String text(String document, int number) {
        StringBuilder text = new StringBuilder();
        line(text, 0, "MESSAGE: ID", document);
        line(text, 1, "MESSAGE: TEMPLATE", Integer.toString(number));
        for (Slot slot : Slot.values())
            line(
                    text,
                    slot.number(),
                    slot.label(),
                    lines.getOrDefault(slot, List.of("-")).stream()
                            .collect(Collectors.joining("\n" + " ".repeat(COLUMN))));
        return text.append('\n').toString();
    }

    private static void line(StringBuilder text, int number, String label, String value) {
        text.append(String.format(
                Locale.ROOT,
                "%-" + COLUMN + "s%s%n",
                String.format(Locale.ROOT, "%-4s%s", number + ".", label),
                value));
    }
}
