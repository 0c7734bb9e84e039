package org.tocsin.server.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.warning.Site;
import org.tocsin.core.warning.Trigger;
import org.tocsin.core.warning.Warning;
import org.tocsin.server.words.ClosenessWords;
import org.tocsin.server.words.CountWords;
import org.tocsin.server.words.DayWords;

/**
 * A warning of a site.
 *
 * @param key the closeness for style sheets
 * @param label the closeness in a word or two
 * @param closeness the closeness with its distance
 * @param headline what happened or is advised
 * @param href the incident, or the report with the advice
 * @param day when, with how long ago
 * @param reasons why, and who says so
 */
public record WarningRow(
        String key, String label, String closeness, String headline, String href, String day, List<String> reasons) {
    /** Copies the list. */
    public WarningRow {
        reasons = List.copyOf(reasons);
    }

    /**
     * The warning.
     *
     * @param incident what it is about, where that is an incident
     */
    public static WarningRow of(Warning warning, Site site, @Nullable Incident incident, LocalDate asOf) {
        return new WarningRow(
                ClosenessWords.key(warning.closeness()),
                ClosenessWords.label(warning.closeness()),
                ClosenessWords.of(warning, site),
                incident == null ? warning.headline() : headline(incident),
                href(warning.trigger()),
                DayWords.of(warning.day()) + ", " + DayWords.ago(warning.day(), asOf),
                warning.reasons().stream()
                        .map(r -> r.replace(" <- ", " \u2190 "))
                        .toList());
    }

    private static String headline(Incident incident) {
        String toll = CountWords.of(incident.toll());
        return incident.event().value().label() + " at "
                + incident.where().value().name() + ", "
                + DayWords.of(incident.when().value())
                + (toll.equals(CountWords.NO_TOLL) ? "" : ": " + toll);
    }

    private static String href(Trigger trigger) {
        return switch (trigger) {
            case Trigger.OfIncident i -> "/incidents/" + i.incident();
            case Trigger.OfAdvisory a ->
                "/reports/" + a.advice().report() + "#" + a.advice().brief();
        };
    }
}
