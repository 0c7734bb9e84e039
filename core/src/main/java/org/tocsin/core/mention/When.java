package org.tocsin.core.mention;

import org.tocsin.core.measure.DateRange;

/**
 * A time as a text gives it.
 *
 * @param days the days that it means
 * @param text its own words: "late on Wednesday"
 */
public record When(DateRange days, String text) {}
