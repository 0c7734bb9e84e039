package org.tocsin.store;

import org.jdbi.v3.core.Handle;
import org.tocsin.core.line.Line;

/** Derived: which versions of the folding made the neighbourhoods and incidents that are here. */
final class Foldings {
    private Foldings() {}

    /** Notes that this version has folded something. */
    static void note(Handle handle) {
        handle.createUpdate("INSERT INTO derived_foldings (version) VALUES (:version) ON CONFLICT DO NOTHING")
                .bind("version", Line.foldingVersion())
                .execute();
    }

    /** Whether another version folded some of it. */
    static boolean isStale(Handle handle) {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM derived_foldings WHERE version <> :version)")
                .bind("version", Line.foldingVersion())
                .mapTo(Boolean.class)
                .one();
    }
}
