package org.tocsin.core.warning;

/** Why a site is warned, surest first. */
public enum Closeness {
    /** Wherever in its circle the incident really was, it was within the site's distance. */
    NEAR,
    /** The middle of its circle is within the site's distance, but the truth may lie farther away. */
    POSSIBLY_NEAR,
    /** The site lies in an area for which somebody gives advice. */
    ADVISED_AREA
}
