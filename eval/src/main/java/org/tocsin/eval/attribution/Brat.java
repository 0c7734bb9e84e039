package org.tocsin.eval.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.core.measure.Span;

/**
 * Reads brat's stand-off annotation (https://brat.nlplab.org/standoff.html): {@code T1	Source 89 106	…} and
 * {@code E1	Attribution:T4 Content:T3 Cue:T2 Source:T1}. Offsets count code points.
 */
final class Brat {
    private Brat() {}

    static List<Relation> relations(String annotation, String text) {
        Map<String, List<Span>> spans = new HashMap<>();
        List<String[]> events = new ArrayList<>();
        for (String line : annotation.lines().toList()) {
            String[] cells = line.split("\t", -1);
            if (cells.length < 2) continue;
            if (line.startsWith("T")) spans.put(cells[0], fragments(cells[1], text));
            if (line.startsWith("E")) events.add(cells[1].split(" ", -1));
        }
        return events.stream()
                .filter(e -> e[0].startsWith("Attribution"))
                .map(e -> new Relation(part(e, "Source", spans), part(e, "Cue", spans), part(e, "Content", spans)))
                .toList();
    }

    /** "Content 115 290;300 310". */
    private static List<Span> fragments(String cell, String text) {
        return Arrays.stream(cell.substring(cell.indexOf(' ') + 1).split(";", -1))
                .map(f -> f.split(" ", -1))
                .map(f -> new Span(offset(text, f[0]), offset(text, f[1])))
                .toList();
    }

    private static int offset(String text, String codePoints) {
        return text.offsetByCodePoints(0, Integer.parseInt(codePoints));
    }

    /** All arguments of a role: "Source:T1 Source2:T5". */
    private static List<Span> part(String[] event, String role, Map<String, List<Span>> spans) {
        return Arrays.stream(event)
                .filter(a -> a.matches(role + "\\d*:.*"))
                .flatMap(a -> spans.getOrDefault(a.substring(a.indexOf(':') + 1), List.of()).stream())
                .toList();
    }
}
