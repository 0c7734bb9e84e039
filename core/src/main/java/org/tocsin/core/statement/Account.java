package org.tocsin.core.statement;

/** "This happened." */
public record Account(Said said, Happening happening) implements Statement {}
