package org.tocsin.core.text;

/** What a report is to an earlier one of the same outlet. */
public enum EditionKind {
    /** Nothing came before it. */
    FIRST,
    /** It tells more, or later. */
    UPDATE,
    /** It says itself that something was wrong. */
    CORRECTION,
    /** It takes the story back. */
    RETRACTION
}
