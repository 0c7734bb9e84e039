package org.tocsin.core.incident;

/**
 * What others say to one statement of an incident: how many independent origins tell of the same and contradict it in nothing, and how
 * many contradict it in a detail or deny it. The statement's own origin counts for neither.
 *
 * @param confirming other origins that agree
 * @param contradicting other origins, and deniers, that do not
 */
public record Corroboration(int confirming, int contradicting) {}
