package org.tocsin.exchange.out;

import java.util.Collection;
import java.util.Map;
import org.tocsin.core.incident.Credibility;
import org.tocsin.core.incident.GradedSource;
import org.tocsin.core.incident.Grading;
import org.tocsin.core.incident.SourceGrades;
import org.tocsin.core.statement.Grade;
import org.tocsin.core.statement.Reliability;
import org.tocsin.core.statement.SourceRole;

/** Grades as JSON. */
public final class GradeJson {
    private GradeJson() {}

    /** The grade of each role, and all that the desk noted, oldest first. */
    public static String write(Collection<Grading> gradings) {
        SourceGrades grades = SourceGrades.of(gradings);
        Json roles = new Json();
        for (SourceRole role : SourceRole.values()) {
            Grade<Reliability> grade = grades.of(role);
            roles.put(String.valueOf(Json.word(role)), of(grade.value().name(), grade));
        }
        return Json.write(new Json()
                .put("roles", roles)
                .put("gradings", gradings.stream().map(GradeJson::of).toList())
                .members());
    }

    static Json of(String code, Grade<?> grade) {
        return new Json().put("grade", code).put("reason", grade.reason());
    }

    static Json ofInformation(Grade<Credibility> grade) {
        return new Json().put("grade", grade.value().figure()).put("reason", grade.reason());
    }

    private static Map<String, Object> of(Grading g) {
        Reliability reliability = g.reliability();
        Json json = new Json();
        switch (g.source()) {
            case GradedSource.Named n -> json.put("name", n.name());
            case GradedSource.InRole r -> json.put("role", Json.word(r.role()));
        }
        return json.put("grade", reliability == null ? null : reliability.name())
                .put("author", g.by().author())
                .put("at", g.by().at().toString())
                .put("reason", g.by().reason())
                .members();
    }
}
