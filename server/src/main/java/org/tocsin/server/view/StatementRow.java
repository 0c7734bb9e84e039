package org.tocsin.server.view;

import java.util.List;

/**
 * A statement on its report's page.
 *
 * @param ref by what the page knows it: "s3"
 * @param key the kind for style sheets: "account"
 * @param kind the kind in words
 * @param stance how the first speaker stands to it
 * @param chain who says it
 * @param text its own words
 * @param facts what was read from it
 * @param incidents the incidents that it stands for
 */
public record StatementRow(
        String ref,
        String key,
        String kind,
        String stance,
        Chain chain,
        String text,
        List<Fact> facts,
        List<String> incidents) {
    /** Copies the lists. */
    public StatementRow {
        facts = List.copyOf(facts);
        incidents = List.copyOf(incidents);
    }

    /**
     * A value that was read.
     *
     * @param ref by what the page knows it: "v12"
     * @param field for the colour
     */
    public record Fact(String ref, String field, String label, String value) {}
}
