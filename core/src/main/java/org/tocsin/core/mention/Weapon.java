package org.tocsin.core.mention;

/**
 * What an attack was made with.
 *
 * @param name as the text has it
 */
public record Weapon(String name, WeaponType type) {
    /** Checks the name. */
    public Weapon {
        if (name.isBlank()) throw new IllegalArgumentException("A weapon needs a name");
    }
}
