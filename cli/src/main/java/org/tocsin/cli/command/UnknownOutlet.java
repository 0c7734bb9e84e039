package org.tocsin.cli.command;

import org.tocsin.core.caveat.Caveat;

/** Nobody told who published the report that was read, so every chain of attribution begins with a stand-in. */
record UnknownOutlet() implements Caveat {
    static final String NAME = "unknown outlet";

    @Override
    public String code() {
        return "unknown-outlet";
    }

    @Override
    public String message() {
        return "Nobody told who published this. Maybe pass --outlet NAME.";
    }
}
