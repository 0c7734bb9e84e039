package org.tocsin.core.incident;

import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.CountRange;

/** The harm of an incident; null where no account speaks of it. */
public record Toll(
        @Nullable Estimate<CountRange> killed,
        @Nullable Estimate<CountRange> injured,
        @Nullable Estimate<CountRange> abducted) {}
