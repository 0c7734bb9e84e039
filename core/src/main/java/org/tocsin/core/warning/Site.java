package org.tocsin.core.warning;

import java.util.List;
import org.tocsin.core.measure.GeoPoint;

/**
 * A place to protect.
 *
 * @param id a short name for files and links: lower-case letters, digits and hyphens
 * @param name for people
 * @param point its middle
 * @param radiusKm how far the site itself reaches
 * @param warnWithinKm the distance from its edge within which it wants to be warned
 * @param headcounts who is there
 */
public record Site(
        String id, String name, GeoPoint point, double radiusKm, double warnWithinKm, List<Headcount> headcounts) {
    /** Checks the id and the distances. */
    public Site {
        headcounts = List.copyOf(headcounts);
        if (!id.matches("[a-z0-9][a-z0-9-]{0,63}"))
            throw new IllegalArgumentException(
                    "Not a site id: \"" + id + "\". Maybe use lower-case letters, digits and hyphens.");
        if (name.isBlank()) throw new IllegalArgumentException("The site " + id + " needs a name");
        if (!(radiusKm >= 0) || !(warnWithinKm > 0))
            throw new IllegalArgumentException(
                    "The site " + id + " needs distances in km: radius " + radiusKm + ", warn within " + warnWithinKm);
    }

    public int people() {
        return headcounts.stream().mapToInt(Headcount::count).sum();
    }

    /** Whether anybody there may be of that nationality; true where the site does not tell who is there. */
    public boolean mayHold(String nationality) {
        return headcounts.stream().allMatch(h -> h.nationality() == null)
                || headcounts.stream()
                        .filter(h -> h.count() > 0)
                        .anyMatch(h -> h.nationality() == null || nationality.equals(h.nationality()));
    }
}
