package org.tocsin.reader.gazetteer.importing;

import org.tocsin.core.caveat.Caveat;

/**
 * A row of a source that could not be used; the import goes on with the next one.
 *
 * @param file its file, with the entry of an archive behind an exclamation mark
 * @param line its line, or for files without lines the number of the record, from 1
 * @param message what is wrong, with the value
 */
public record BadRow(String file, long line, String message) implements Caveat {
    /** Knows the file and the line already. */
    interface Maker {
        BadRow make(String message);
    }

    @Override
    public String code() {
        return "bad-gazetteer-row";
    }

    /** "TJ.txt:12: No such point: lat 137.8, lon 70.2. Maybe …". */
    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
