package org.tocsin.server.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.incident.Estimate;
import org.tocsin.core.incident.Incident;

/** How sure an incident is, in words: never a percentage. */
public final class OriginWords {
    private OriginWords() {}

    /** "one origin", "3 independent origins". */
    public static String origins(int count) {
        return count == 1 ? "one origin" : count + " independent origins";
    }

    /** What the accounts disagree on: "disputed: killed, place"; empty where they agree. */
    public static String disputed(Incident incident) {
        Map<String, @Nullable Estimate<?>> fields = new LinkedHashMap<>();
        fields.put("kind", incident.event());
        fields.put("day", incident.when());
        fields.put("place", incident.where());
        fields.put("killed", incident.toll().killed());
        fields.put("injured", incident.toll().injured());
        fields.put("abducted", incident.toll().abducted());
        List<String> disputed = new ArrayList<>();
        fields.forEach((name, estimate) -> {
            if (estimate != null && estimate.isDisputed()) disputed.add(name);
        });
        return disputed.isEmpty() ? "" : "disputed: " + String.join(", ", disputed);
    }
}
