package org.tocsin.cli.command;

import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.tocsin.cli.config.Configuration;
import org.tocsin.cli.wiring.PageServer;
import org.tocsin.cli.wiring.Wiring;

/** Serves a page until Ctrl-C, and sees that all is closed then. */
final class Serving {
    /** How long the end of the program waits for the store to be closed. */
    private static final int CLOSING_SECONDS = 10;

    private Serving() {}

    /**
     * Returns when the program is asked to end, or the thread is interrupted.
     *
     * @param started hears the address when the page answers
     */
    static void untilStopped(
            Wiring wiring, Configuration.Server settings, PageServer.Shown record, Consumer<URI> started)
            throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        Thread hook = new Thread(() -> end(asked, closed), "end");
        Runtime.getRuntime().addShutdownHook(hook);
        try (PageServer.Running page = wiring.pageServer().start(settings, record)) {
            wiring.terminal().out().println("Tocsin is at " + page.address() + " (Ctrl-C ends it)");
            wiring.terminal().out().flush();
            started.accept(page.address());
            asked.await();
        } finally {
            record.store().close();
            closed.countDown();
            remove(hook);
        }
    }

    private static void end(CountDownLatch asked, CountDownLatch closed) {
        asked.countDown();
        try {
            if (!closed.await(CLOSING_SECONDS, TimeUnit.SECONDS))
                Runtime.getRuntime().halt(ExitCode.STORE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is ending: that is why we are here.
        }
    }
}
