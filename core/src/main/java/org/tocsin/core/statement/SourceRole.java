package org.tocsin.core.statement;

/** Who a speaker is. */
public enum SourceRole {
    OUTLET,
    AGENCY,
    GOVERNMENT,
    MILITARY,
    POLICE,
    ARMED_GROUP,
    EMBASSY,
    INTERNATIONAL_ORGANISATION,
    COMPANY,
    WITNESS,
    ANALYST,
    PERSON,
    UNNAMED
}
