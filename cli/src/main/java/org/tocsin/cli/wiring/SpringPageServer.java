package org.tocsin.cli.wiring;

import java.net.BindException;
import java.net.URI;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import org.tocsin.cli.config.Configuration;
import org.tocsin.server.ServerSettings;
import org.tocsin.server.TocsinServer;
import org.tocsin.server.desk.StoreDesk;

/** The page of the server module. */
final class SpringPageServer implements PageServer {
    @Override
    public Running start(Configuration.Server settings, Shown shown) {
        try {
            return new SpringPage(TocsinServer.start(
                    new ServerSettings(settings.host(), settings.port(), new HashSet<>(settings.allowedHosts())),
                    new StoreDesk(shown.store(), shown.line(), shown.sites(), shown.warnings(), shown.today()),
                    shown.pages()));
        } catch (RuntimeException e) {
            if (isBind(e)) throw new PortTakenException(settings.port(), e);
            throw e;
        }
    }

    /** Spring wraps the cause more or less deeply, and names its own exception where the port is taken. */
    private static boolean isBind(@Nullable Throwable problem) {
        for (Throwable t = problem; t != null; t = t.getCause())
            if (t instanceof BindException || t.getClass().getSimpleName().equals("PortInUseException")) return true;
        return false;
    }

    private record SpringPage(TocsinServer server) implements Running {
        @Override
        public URI address() {
            return server.address();
        }

        @Override
        public void close() {
            server.close();
        }
    }
}
