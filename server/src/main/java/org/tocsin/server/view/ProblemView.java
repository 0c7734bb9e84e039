package org.tocsin.server.view;

/** A page that says what is wrong. */
public record ProblemView(Shell shell, String title, String message) {}
