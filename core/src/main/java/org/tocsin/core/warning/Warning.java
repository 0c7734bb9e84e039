package org.tocsin.core.warning;

import java.time.LocalDate;
import java.util.List;

/**
 * An incident or advisory addressed to one site.
 *
 * @param siteId which site
 * @param trigger what it is about
 * @param closeness why this site
 * @param distanceKm from the site's edge to the middle of the place, or to a border strip's line; 0 inside
 * @param uncertaintyKm how far the truth may lie from that
 * @param day the last day of the incident, or the day of the advice
 * @param headline one line for people
 * @param reasons in words: how near, how sure, who says so
 */
public record Warning(
        String siteId,
        Trigger trigger,
        Closeness closeness,
        double distanceKm,
        double uncertaintyKm,
        LocalDate day,
        String headline,
        List<String> reasons) {
    /** Checks that there are reasons. */
    public Warning {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) throw new IllegalArgumentException("A warning for " + siteId + " needs a reason");
    }

    /** One warning for one site and trigger: the key under which dispatches are remembered. */
    public String key() {
        return siteId + "|" + trigger.key();
    }
}
