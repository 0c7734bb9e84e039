package org.tocsin.reader.date;

/** How fine an expression is; "from X to Y" joins two of one grain. */
enum Grain {
    DAY,
    MONTH,
    YEAR,
    OTHER
}
