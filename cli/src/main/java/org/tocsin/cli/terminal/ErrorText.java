package org.tocsin.cli.terminal;

import java.io.PrintWriter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An error as people see it: one line says what, one line says "Maybe …". */
public final class ErrorText {
    /** A terminal obeys control characters, and messages quote what others wrote. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cf}]+");

    private ErrorText() {}

    public static void print(PrintWriter err, @Nullable String message) {
        String text = CONTROLS.matcher(String.valueOf(message)).replaceAll(" ");
        int maybe = text.indexOf(" Maybe ");
        err.println("tocsin: " + (maybe < 0 ? text : text.substring(0, maybe)));
        if (maybe >= 0) err.println(text.substring(maybe + 1));
        err.flush();
    }
}
