package org.tocsin.server.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.tocsin.core.incident.Decision;
import org.tocsin.core.incident.GradedSource;
import org.tocsin.core.incident.Grading;
import org.tocsin.core.statement.Reliability;
import org.tocsin.core.statement.SourceRole;
import org.tocsin.exchange.in.BadInputException;
import org.tocsin.server.desk.Desk;
import org.tocsin.server.view.GradingView;

/**
 * A grading as the form sends it; a field that the form left out is empty.
 *
 * @param speaker the key of the speaker on whose page the form stands, or empty
 */
record GradeForm(String name, String role, String grade, String reason, String author, String speaker) {
    private static final int MOST_CHARS = 2_000;

    static GradeForm of(MultiValueMap<String, String> p) {
        return new GradeForm(
                one(p, "name"), one(p, "role"), one(p, "grade"), one(p, "reason"), one(p, "author"), one(p, "speaker"));
    }

    private static String one(MultiValueMap<String, String> p, String name) {
        @Nullable String value = p.getFirst(name);
        if (value == null) return "";
        String text = value.strip();
        return text.length() > MOST_CHARS ? text.substring(0, MOST_CHARS) : text;
    }

    GradingView.Form view(List<String> problems) {
        return new GradingView.Form(name, role, grade, reason, author, "", problems);
    }

    /** @throws BadInputException or IllegalArgumentException with what is missing */
    Grading grading(Desk desk) {
        if (author.isBlank())
            throw new BadInputException("A grade needs an author. Maybe fill in your name; it is remembered here.");
        if (reason.isBlank())
            throw new BadInputException("A grade needs a reason. Maybe say what you know of the source.");
        return new Grading(new Decision(author, desk.now(), reason), source(), reliability());
    }

    private GradedSource source() {
        if (!name.isEmpty()) return new GradedSource.Named(name);
        return Stream.of(SourceRole.values())
                .filter(r -> r.name().toLowerCase(Locale.ROOT).equals(role))
                .findFirst()
                .map(GradedSource.InRole::new)
                .orElseThrow(() -> new BadInputException("Nobody is named. Maybe fill in a name, or choose a role."));
    }

    private @Nullable Reliability reliability() {
        if (grade.equals("-")) return null;
        return Reliability.findByLetter(grade)
                .orElseThrow(() -> new BadInputException("\"" + grade + "\" is no grade. Maybe choose one of A to F."));
    }
}
