package org.tocsin.core.warning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.mention.Place;
import org.tocsin.core.statement.Advice;
import org.tocsin.core.statement.AdviceAction;

/**
 * A hazard over an area that somebody advises about; all reports of the same advice are one advisory.
 *
 * @param action what to do
 * @param area where
 * @param nationality for whose nationals, null for everybody
 * @param advice the statements behind it, earliest published first; at least one
 */
public record Advisory(
        AdviceAction action, Place area, @Nullable String nationality, List<Advice> advice) {
    /** Checks that somebody advises it. */
    public Advisory {
        advice = List.copyOf(advice);
        if (advice.isEmpty()) throw new IllegalArgumentException("An advisory needs somebody's advice");
    }
}
