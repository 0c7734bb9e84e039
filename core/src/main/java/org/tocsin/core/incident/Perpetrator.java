package org.tocsin.core.incident;

import java.util.List;
import org.tocsin.core.statement.Confidence;
import org.tocsin.core.statement.Denial;

/**
 * Somebody who is said to have done it.
 *
 * @param name as the first statement has it
 * @param confidence how sure that is, with the voices that say so and those that say it otherwise
 * @param denials what the accused itself says against it
 */
public record Perpetrator(String name, Estimate<Confidence> confidence, List<Denial> denials) {
    /** Copies the list. */
    public Perpetrator {
        denials = List.copyOf(denials);
    }
}
