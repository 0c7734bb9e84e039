package org.tocsin.reader.gazetteer.importing;

import java.io.IOException;

/** Reads the places of a source of one form. */
interface SourceReader {
    /** Adds all places of the plan's files to the packer; tells the log what could not be read. */
    void read(Plan plan, Packer packer, SourceLog log) throws IOException;
}
