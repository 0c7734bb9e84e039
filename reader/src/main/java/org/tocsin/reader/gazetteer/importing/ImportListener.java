package org.tocsin.reader.gazetteer.importing;

/** Hears how an import goes on. */
public interface ImportListener {
    /**
     * So many rows were read.
     *
     * @param share how much of the source that is, 0 to 1; negative where it is not known
     */
    void at(long rows, double share);

    /** A row could not be used. */
    void bad(BadRow row);

    /** What is being done now, in one line. */
    void say(String line);
}
