package org.tocsin.cli.command;

import org.tocsin.cli.terminal.Progress;
import org.tocsin.reader.gazetteer.importing.BadRow;
import org.tocsin.reader.gazetteer.importing.ImportListener;

/** Tells how an import of places goes on, with its first bad rows. */
final class BadRowsTold implements ImportListener {
    /** So many are told one by one; a file of another form has millions. */
    private static final int TOLD = 20;

    private final Progress progress;
    private long bad;

    BadRowsTold(Progress progress) {
        this.progress = progress;
    }

    @Override
    public void at(long rows, double share) {
        progress.at(rows, share);
    }

    @Override
    public void bad(BadRow row) {
        if (++bad <= TOLD) progress.say(row.toString());
    }

    @Override
    public void say(String line) {
        progress.say(line);
    }

    /** Says how many were not told. */
    void sum() {
        if (bad > TOLD) progress.say((bad - TOLD) + " more bad rows are not shown.");
    }
}
