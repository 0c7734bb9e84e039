package org.tocsin.core.statement;

/** What an assessment is about. */
public enum AssessmentTopic {
    MOTIVE,
    CAUSE,
    OUTLOOK,
    SITUATION
}
