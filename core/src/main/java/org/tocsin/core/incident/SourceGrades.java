package org.tocsin.core.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.core.statement.Attribution;
import org.tocsin.core.statement.Grade;
import org.tocsin.core.statement.Reliability;
import org.tocsin.core.statement.Source;
import org.tocsin.core.statement.SourceRole;

/**
 * How reliable sources are: what the desk says of a source by its name, else of its role, else the shipped grade of the role. A chain is
 * as reliable as its weakest speaker, since each may have bent what the one behind it said; where one of them cannot be judged, neither
 * can the chain.
 */
public final class SourceGrades {
    /** As long as a desk has graded nobody. */
    public static final SourceGrades SHIPPED = of(List.of());

    private final Map<String, Grading> byName = new HashMap<>();
    private final Map<SourceRole, Grading> byRole = new HashMap<>();

    private SourceGrades() {}

    /** @param gradings in the order in which they were noted */
    public static SourceGrades of(Collection<Grading> gradings) {
        SourceGrades grades = new SourceGrades();
        for (Grading g : gradings)
            switch (g.source()) {
                case GradedSource.Named n -> grades.byName.put(n.speaker().key(), g);
                case GradedSource.InRole r -> grades.byRole.put(r.role(), g);
            }
        return grades;
    }

    /** The grade of one speaker. */
    public Grade<Reliability> of(Source source) {
        Grading named = byName.get(Speaker.named(source.name()).key());
        Optional<Grade<Reliability>> own = named == null ? Optional.empty() : graded(named);
        return own.orElseGet(() -> of(source.role()));
    }

    /** The grade of whoever has this role and no grade of its own. */
    public Grade<Reliability> of(SourceRole role) {
        Grading graded = byRole.get(role);
        Optional<Grade<Reliability>> own = graded == null ? Optional.empty() : graded(graded);
        return own.orElseGet(() -> ShippedGrades.of(role));
    }

    /** The grade of a chain: that of its weakest speaker, of equally weak ones the nearest to the event. */
    public Grade<Reliability> of(Attribution attribution) {
        List<Source> chain = attribution.chain();
        Source weakest = chain.getLast();
        for (Source source : chain.reversed())
            if (of(source).value().compareTo(of(weakest).value()) > 0) weakest = source;
        Grade<Reliability> grade = of(weakest);
        return new Grade<>(grade.value(), weakest.name() + ": " + grade.reason());
    }

    /** What the desk has graded and not taken back, newest first. */
    public List<Grading> listDesk() {
        List<Grading> desk = new ArrayList<>(byName.values());
        desk.addAll(byRole.values());
        desk.removeIf(g -> g.reliability() == null);
        desk.sort((a, b) -> b.by().at().compareTo(a.by().at()));
        return List.copyOf(desk);
    }

    private static Optional<Grade<Reliability>> graded(Grading grading) {
        return Optional.ofNullable(grading.reliability())
                .map(r -> new Grade<>(
                        r,
                        "graded by " + grading.by().author() + ": "
                                + grading.by().reason()));
    }
}
