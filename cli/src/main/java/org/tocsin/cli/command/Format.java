package org.tocsin.cli.command;

import java.util.Locale;

/** For whom a result is written. */
enum Format {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON;

    /** As it is typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
