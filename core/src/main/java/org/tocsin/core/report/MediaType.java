package org.tocsin.core.report;

/** The form in which a report was given. */
public enum MediaType {
    TEXT,
    HTML
}
