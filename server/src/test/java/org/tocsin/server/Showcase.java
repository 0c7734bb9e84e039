package org.tocsin.server;

import org.tocsin.exchange.in.PageHeadings;
import org.tocsin.server.fixture.FixtureDesk;

/** Runs the page over the invented record, for looking at it: {@code Showcase PORT}. */
final class Showcase {
    private Showcase() {}

    /** Runs until it is stopped. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws InterruptedException {
        long started = System.nanoTime();
        int port = args.length > 0 ? Integer.parseInt(args[0]) : 0;
        try (TocsinServer server =
                TocsinServer.start(ServerSettings.local(port), FixtureDesk.full(), PageHeadings.NONE)) {
            System.out.println(server.address() + " after " + (System.nanoTime() - started) / 1_000_000 + " ms");
            Thread.currentThread().join();
        }
    }
}
