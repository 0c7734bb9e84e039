package org.tocsin.cli;

import org.tocsin.cli.command.Commands;
import org.tocsin.cli.wiring.Wiring;

/** Where the program starts. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(Commands.line(Wiring.system()).execute(arguments));
    }
}
