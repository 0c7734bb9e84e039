package org.tocsin.core.statement;

/** "This is why", "this is what may come": a motive, a cause, an outlook. */
public record Assessment(Said said, AssessmentTopic topic) implements Statement {}
