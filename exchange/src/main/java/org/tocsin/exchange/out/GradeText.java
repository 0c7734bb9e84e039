package org.tocsin.exchange.out;

import java.util.List;
import org.tocsin.core.incident.Grading;
import org.tocsin.core.incident.SourceGrades;
import org.tocsin.core.statement.Grade;
import org.tocsin.core.statement.Reliability;
import org.tocsin.core.statement.SourceRole;

/** Grades of sources for people at a terminal. */
public final class GradeText {
    private GradeText() {}

    /** The grade of each role, then all that the desk noted, last first. */
    public static String write(List<Grading> gradings, Ink ink) {
        SourceGrades grades = SourceGrades.of(gradings);
        Sheet sheet = new Sheet();
        sheet.line(ink.bold("By role, for who has no grade of their own"));
        for (SourceRole role : SourceRole.values()) {
            Grade<Reliability> grade = grades.of(role);
            sheet.text(2, grade.value() + " " + Words.word(role) + ": " + grade.reason());
        }
        sheet.line("").line(ink.bold("Noted by the desk, last first"));
        if (gradings.isEmpty()) sheet.text(2, "Nothing.");
        for (Grading g : gradings.reversed()) {
            sheet.text(2, words(g), ink::accent);
            sheet.text(6, g.by().author() + ", " + g.by().at() + ": " + g.by().reason());
        }
        return sheet.toString();
    }

    /** "B Asia Wire"; "- Asia Wire (shipped grade again)". */
    public static String words(Grading grading) {
        Reliability reliability = grading.reliability();
        return reliability == null
                ? "- " + Sheet.clean(grading.source().words()) + " (shipped grade again)"
                : reliability + " " + Sheet.clean(grading.source().words());
    }
}
