package org.tocsin.cli.wiring;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.line.Reader;
import org.tocsin.core.line.Reading;
import org.tocsin.core.report.Report;

/** A reader that is loaded when it is first needed: most commands never read, and loading takes longer than they do. */
public final class LazyReader implements Reader {
    private final Supplier<? extends Reader> load;
    private volatile @Nullable Reader loaded;

    public LazyReader(Supplier<? extends Reader> load) {
        this.load = load;
    }

    @Override
    public Reading read(Report report) {
        return reader().read(report);
    }

    @Override
    public String version() {
        return reader().version();
    }

    private Reader reader() {
        Reader known = loaded;
        return known != null ? known : loadOnce();
    }

    private synchronized Reader loadOnce() {
        Reader known = loaded;
        if (known == null) {
            known = load.get();
            loaded = known;
        }
        return known;
    }
}
