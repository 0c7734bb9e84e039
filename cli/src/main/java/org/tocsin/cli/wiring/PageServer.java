package org.tocsin.cli.wiring;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.tocsin.cli.config.Configuration;
import org.tocsin.core.line.Line;
import org.tocsin.core.warning.Site;
import org.tocsin.core.warning.WarningPolicy;
import org.tocsin.exchange.in.PageHeadings;
import org.tocsin.store.Store;

/** Serves the web page. The door behind which Spring lives: only serve and demo open it. */
public interface PageServer {
    /**
     * Starts the page and returns when it answers.
     *
     * @throws PortTakenException where another program has the port
     */
    Running start(Configuration.Server settings, Shown shown);

    /** What the page shows. */
    record Shown(
            Store store,
            Line line,
            List<Site> sites,
            WarningPolicy warnings,
            PageHeadings pages,
            Supplier<LocalDate> today) {
        /** Copies the sites. */
        public Shown {
            sites = List.copyOf(sites);
        }
    }

    /** A page that is being served until it is closed. */
    interface Running extends AutoCloseable {
        /** Where it is found from this machine. */
        URI address();

        @Override
        void close();
    }
}
