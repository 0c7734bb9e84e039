package org.tocsin.cli.terminal;

import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * How far a long work has come: count, rate, time left. On a terminal one line that is drawn anew, elsewhere a plain line
 * every some seconds. Safe for many threads.
 */
public final class Progress implements AutoCloseable {
    private static final long REDRAW_NANOS = 100_000_000L;
    private static final long LINE_NANOS = 5_000_000_000L;
    private static final String ERASE_LINE = "\r\u001b[K";

    private final Terminal terminal;
    private final String what;
    private final LongSupplier nanoTime;
    private final long start;
    private long lastShown;
    private boolean drawn;

    /** @param what what is counted, in the plural: "reports" */
    public Progress(Terminal terminal, String what) {
        this(terminal, what, System::nanoTime);
    }

    Progress(Terminal terminal, String what, LongSupplier nanoTime) {
        this.terminal = terminal;
        this.what = what;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
        this.lastShown = start;
    }

    /**
     * So many are done.
     *
     * @param share how much of the work that is, 0 to 1; negative where it is not known
     */
    public synchronized void at(long done, double share) {
        long now = nanoTime.getAsLong();
        if (now - lastShown < (terminal.interactive() ? REDRAW_NANOS : LINE_NANOS)) return;
        lastShown = now;
        String line = line(done, share, (now - start) / 1e9);
        if (terminal.interactive()) terminal.err().print(ERASE_LINE + line);
        else terminal.err().println(line);
        terminal.err().flush();
        drawn = true;
    }

    /** Says something in between, without a mess. */
    public synchronized void say(String line) {
        erase();
        terminal.err().println(line);
        terminal.err().flush();
    }

    private String line(long done, double share, double seconds) {
        String line = String.format(Locale.ROOT, "%,d %s, %,.0f a second", done, what, done / Math.max(seconds, 1e-3));
        if (share <= 0 || share > 1) return line;
        long left = Math.round(seconds * (1 - share) / share);
        return line + String.format(Locale.ROOT, ", %.0f%%, %s left", share * 100, duration(left));
    }

    private static String duration(long seconds) {
        if (seconds < 60) return seconds + " s";
        if (seconds < 3600) return seconds / 60 + " min " + seconds % 60 + " s";
        return seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
    }

    private void erase() {
        if (drawn && terminal.interactive()) terminal.err().print(ERASE_LINE);
        drawn = false;
    }

    @Override
    public synchronized void close() {
        erase();
        terminal.err().flush();
    }
}
