package org.tocsin.cli.terminal;

import java.io.Console;
import java.io.InputStream;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import org.tocsin.exchange.out.Ink;

/**
 * Where a command reads and writes.
 *
 * @param out for results
 * @param err for progress and errors
 * @param in for a report that is piped in
 * @param interactive whether somebody is watching
 * @param ink whether results may be coloured
 */
public record Terminal(PrintWriter out, PrintWriter err, InputStream in, boolean interactive, Ink ink) {
    /** That of this process. */
    public static Terminal system(Map<String, String> environment) {
        boolean watched = isWatched() && !"dumb".equals(environment.get("TERM"));
        // https://no-color.org: any value but an empty one.
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Terminal(
                new PrintWriter(System.out, true),
                new PrintWriter(System.err, true),
                System.in,
                watched,
                watched && !plain ? Ink.COLOUR : Ink.PLAIN);
    }

    /** Java 22 gave a console to everybody and a method to ask whether it is a terminal; Java 21 has only the console. */
    private static boolean isWatched() {
        Console console = System.console();
        if (console == null) return false;
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
