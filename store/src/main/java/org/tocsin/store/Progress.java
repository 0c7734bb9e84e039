package org.tocsin.store;

import java.util.OptionalLong;

/** Hears how far a long work has come. */
@FunctionalInterface
public interface Progress {
    Progress SILENT = (done, total) -> {};

    /**
     * So many reports are done: in an import, they are on the disk.
     *
     * @param total how many there are, where that is known beforehand
     */
    void at(long done, OptionalLong total);
}
