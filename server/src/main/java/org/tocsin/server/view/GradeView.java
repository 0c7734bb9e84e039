package org.tocsin.server.view;

import java.util.Locale;
import org.tocsin.core.incident.Credibility;
import org.tocsin.core.statement.Grade;
import org.tocsin.core.statement.Reliability;

/**
 * A grade of the Admiralty code.
 *
 * @param code "B" or "2"
 * @param words "usually reliable"
 * @param reason why, in one line
 */
public record GradeView(String code, String words, String reason) {
    public static GradeView of(Grade<Reliability> grade) {
        return new GradeView(grade.value().name(), grade.value().words(), grade.reason());
    }

    public static GradeView ofInformation(Grade<Credibility> grade) {
        return new GradeView(
                Integer.toString(grade.value().figure()), grade.value().words(), grade.reason());
    }

    /** For style sheets: how good it is, "good", "middling", "poor" or "open". */
    public String key() {
        return switch (code.toLowerCase(Locale.ROOT)) {
            case "a", "b", "1", "2" -> "good";
            case "c", "3" -> "middling";
            case "d", "e", "4", "5" -> "poor";
            default -> "open";
        };
    }
}
