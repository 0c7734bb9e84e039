package org.tocsin.server.view;

import java.util.List;

/**
 * What is contested about an incident.
 *
 * @param credibility how far it can be believed that it happened
 * @param contradictions who contradicts whom, detail by detail
 * @param perpetrators who is said to have done it, and how sure that is
 */
public record ContestedView(
        GradeView credibility, List<ContradictionRow> contradictions, List<PerpetratorRow> perpetrators) {
    /** Copies the lists. */
    public ContestedView {
        contradictions = List.copyOf(contradictions);
        perpetrators = List.copyOf(perpetrators);
    }

    /**
     * A detail of which different speakers say different things.
     *
     * @param label "Killed"
     */
    public record ContradictionRow(String label, List<Side> sides) {
        /** Copies the list. */
        public ContradictionRow {
            sides = List.copyOf(sides);
        }
    }

    /** What some speakers say, each with the place where it stands. */
    public record Side(String value, List<Speaking> voices) {
        /** Copies the list. */
        public Side {
            voices = List.copyOf(voices);
        }
    }

    /**
     * One who says it.
     *
     * @param href the statement on its report's page
     * @param grade how reliable the chain is
     */
    public record Speaking(Chain chain, String href, GradeView grade) {}

    /**
     * Somebody who is said to have done it.
     *
     * @param confidence "claimed or admitted", by MUC-4
     * @param reason why that
     * @param denies whether the accused denies it
     */
    public record PerpetratorRow(String name, String confidence, String reason, boolean denies) {}
}
