package org.tocsin.cli.terminal;

import java.io.Console;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
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
                writer(System.out), writer(System.err), System.in, watched, watched && !plain ? Ink.COLOUR : Ink.PLAIN);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, stream.charset()), true);
    }

    /** Java 22 gave a console to everybody and a method to ask whether it is a terminal; Java 21 has only the console. */
    @SuppressWarnings("SystemConsoleNull") // Java 21 gives null, and Java 25 again.
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
