package org.tocsin.core.warning;

import java.time.Instant;

/**
 * What was really sent.
 *
 * @param warningKey which warning, by {@link Warning#key}
 * @param siteId to which site
 * @param at when
 * @param channel by which way: "mail", "webhook"
 * @param text what it said
 */
public record Dispatch(String warningKey, String siteId, Instant at, String channel, String text) {
    /** Checks that it says which warning, to whom and how. */
    public Dispatch {
        if (warningKey.isBlank() || siteId.isBlank() || channel.isBlank())
            throw new IllegalArgumentException("A dispatch needs a warning, a site and a channel, not \"" + warningKey
                    + "\", \"" + siteId + "\" and \"" + channel + "\"");
    }
}
