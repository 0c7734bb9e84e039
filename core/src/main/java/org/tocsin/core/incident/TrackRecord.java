package org.tocsin.core.incident;

import java.util.Collection;

/**
 * How what somebody said of incidents fared. Who is contradicted is not yet wrong.
 *
 * @param told how many statements are about an incident
 * @param confirmed how many of these independent others confirm, and nobody contradicts
 * @param contradicted how many somebody contradicts
 * @param alone how many nobody else speaks of
 */
public record TrackRecord(long told, long confirmed, long contradicted, long alone) {
    /** Checks that the parts make the whole. */
    public TrackRecord {
        if (confirmed < 0 || contradicted < 0 || alone < 0 || told != confirmed + contradicted + alone)
            throw new IllegalArgumentException("Of " + told + " statements there cannot be " + confirmed
                    + " confirmed, " + contradicted + " contradicted and " + alone + " alone");
    }

    /** Of what others say to each statement. */
    public static TrackRecord of(Collection<Corroboration> all) {
        long contradicted = all.stream().filter(c -> c.contradicting() > 0).count();
        long confirmed = all.stream()
                .filter(c -> c.contradicting() == 0 && c.confirming() > 0)
                .count();
        return new TrackRecord(all.size(), confirmed, contradicted, all.size() - confirmed - contradicted);
    }
}
