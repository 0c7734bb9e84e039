package org.tocsin.core.mention;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The walk of life of people and places hit, or to be protected; the target types of GTD, grouped for duty of care. */
public enum Sector {
    MINING,
    CONSTRUCTION,
    ENERGY,
    AID,
    DIPLOMATIC,
    EDUCATION,
    HEALTH,
    TRADE,
    AGRICULTURE,
    MEDIA,
    GOVERNMENT,
    SECURITY,
    TRANSPORT,
    RELIGIOUS,
    OTHER;

    /** The lower-case name that files use. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Sector> findByLabel(String label) {
        return Stream.of(values())
                .filter(s -> s.label().equals(label.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
