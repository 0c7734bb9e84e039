package org.tocsin.cli.command;

/** What a command ends with. The texts are those of the help. */
final class ExitCode {
    static final int OK = 0;
    static final int BAD_INPUT = 1;
    static final int BAD_USE = 2;
    static final int STORE = 3;
    /** EX_SOFTWARE of sysexits.h. */
    static final int INTERNAL = 70;

    private ExitCode() {}
}
