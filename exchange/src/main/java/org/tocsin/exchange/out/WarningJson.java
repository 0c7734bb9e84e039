package org.tocsin.exchange.out;

import java.util.Collection;
import java.util.Map;
import org.tocsin.core.warning.Trigger;
import org.tocsin.core.warning.Warning;

/** Warnings as JSON. */
public final class WarningJson {
    private WarningJson() {}

    public static String write(Collection<Warning> warnings) {
        return Json.write(warnings.stream().map(WarningJson::of).toList());
    }

    /** A warning as maps, lists, strings and numbers. */
    public static Map<String, Object> of(Warning warning) {
        return new Json()
                .put("site", warning.siteId())
                .put("trigger", warning.trigger() instanceof Trigger.OfIncident ? "incident" : "advisory")
                .put("about", warning.trigger().key())
                .put("closeness", Json.word(warning.closeness()))
                .put("distance_km", Math.round(warning.distanceKm() * 10) / 10.0)
                .put("uncertainty_km", Math.round(warning.uncertaintyKm() * 10) / 10.0)
                .put("day", warning.day().toString())
                .put("headline", warning.headline())
                .put("reasons", warning.reasons())
                .members();
    }
}
