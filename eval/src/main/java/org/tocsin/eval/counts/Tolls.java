package org.tocsin.eval.counts;

/** The toll among staff from the country, among staff from abroad, and in all. */
record Tolls(Toll nationals, Toll internationals, Toll total) {}
