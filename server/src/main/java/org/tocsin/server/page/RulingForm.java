package org.tocsin.server.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.tocsin.server.view.RuleView;

/**
 * A ruling as the form sends it; a field that the form left out is empty.
 *
 * @param verb what is ruled: "confirm", "correct", "same", "apart", "different", "leave-out", "reject"
 * @param author who
 * @param reason why
 * @param seen the number of the last ruling that the page had shown
 * @param anchor one of the incident's accounts
 * @param version the values that the page had shown
 * @param what what the verb needs
 */
record RulingForm(String verb, String author, String reason, long seen, String anchor, String version, What what) {
    private static final int MOST_CHARS = 2_000;

    /**
     * What a verb needs.
     *
     * @param field which detail, to correct
     * @param value its right value
     * @param other the other incident, for the same event or another
     * @param accounts the accounts that are of another event, or that are rejected
     */
    record What(String field, String value, String other, List<String> accounts) {}

    static RulingForm of(MultiValueMap<String, String> p) {
        String other = one(p, "other_id").isEmpty() ? one(p, "other") : one(p, "other_id");
        return new RulingForm(
                one(p, "verb"),
                one(p, "author"),
                one(p, "reason"),
                number(one(p, "seen")),
                one(p, "anchor"),
                one(p, "version"),
                new What(one(p, "field"), one(p, "value"), other, p.getOrDefault("account", List.of())));
    }

    private static String one(MultiValueMap<String, String> p, String name) {
        @Nullable String value = p.getFirst(name);
        if (value == null) return "";
        String text = value.strip();
        return text.length() > MOST_CHARS ? text.substring(0, MOST_CHARS) : text;
    }

    /** A form that does not say what its author had seen has seen nothing. */
    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    RuleView.Draft draft() {
        return new RuleView.Draft(verb, author, reason, what.field(), what.value(), what.other(), what.accounts());
    }
}
