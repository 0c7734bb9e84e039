package org.tocsin.core.statement;

/** "We regret", "we will": words that commit the speaker. */
public record Assurance(Said said, AssuranceKind kind) implements Statement {}
