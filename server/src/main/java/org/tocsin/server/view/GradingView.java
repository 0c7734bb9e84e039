package org.tocsin.server.view;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tocsin.core.incident.GradedSource;
import org.tocsin.core.incident.Grading;
import org.tocsin.core.incident.Speaker;
import org.tocsin.core.statement.Reliability;
import org.tocsin.server.words.SpeakerWords;

/**
 * The page of grades.
 *
 * @param roles the grade of each role
 * @param desk what the desk graded by name or role and did not take back
 * @param log all that was noted, last first
 * @param form as it stands
 */
public record GradingView(Shell shell, List<RoleRow> roles, List<Row> desk, List<Row> log, Form form) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /** Copies the lists. */
    public GradingView {
        roles = List.copyOf(roles);
        desk = List.copyOf(desk);
        log = List.copyOf(log);
    }

    /** The grade of everybody in a role. */
    public record RoleRow(String key, String role, GradeView grade) {}

    /**
     * One grading.
     *
     * @param source "Asia Wire", "any armed group"
     * @param href the speaker's page, empty for a role
     * @param grade "B", or "shipped grade again"
     */
    public record Row(String source, String href, String grade, String author, String when, String reason) {
        /** A grading as a row. */
        public static Row of(Grading g) {
            Reliability reliability = g.reliability();
            String href = switch (g.source()) {
                case GradedSource.Named n ->
                    SpeakerWords.href(Speaker.named(n.name()).key());
                case GradedSource.InRole r -> "";
            };
            return new Row(
                    g.source().words(),
                    href,
                    reliability == null ? "shipped grade again" : reliability.name() + ", " + reliability.words(),
                    g.by().author(),
                    MOMENT.format(g.by().at()),
                    g.by().reason());
        }
    }

    /**
     * The form, with what was filled in.
     *
     * @param name whom, by name
     * @param role whom, by role, or empty
     * @param noted what was just noted
     */
    public record Form(
            String name, String role, String grade, String reason, String author, String noted, List<String> problems) {
        /** Copies the list. */
        public Form {
            problems = List.copyOf(problems);
        }

        /** With nothing filled in but who and whom. */
        public static Form of(String name, String author, String noted) {
            return new Form(name, "", "", "", author, noted, List.of());
        }
    }

    /** The letters with their words, and the way back. */
    public static List<SaidFilter.Choice> letters(String chosen) {
        List<SaidFilter.Choice> letters = new ArrayList<>();
        for (Reliability r : Reliability.values())
            letters.add(new SaidFilter.Choice(
                    r.name(), r.name() + ", " + r.words(), r.name().equals(chosen)));
        letters.add(new SaidFilter.Choice("-", "shipped grade again", chosen.equals("-")));
        return letters;
    }
}
