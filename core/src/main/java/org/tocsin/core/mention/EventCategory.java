package org.tocsin.core.mention;

/** The six event types of the ACLED codebook (2024). */
public enum EventCategory {
    BATTLES("Battles"),
    EXPLOSIONS("Explosions/Remote violence"),
    VIOLENCE_AGAINST_CIVILIANS("Violence against civilians"),
    PROTESTS("Protests"),
    RIOTS("Riots"),
    STRATEGIC_DEVELOPMENTS("Strategic developments");

    private final String label;

    EventCategory(String label) {
        this.label = label;
    }

    /** The codebook's name. */
    public String label() {
        return label;
    }
}
