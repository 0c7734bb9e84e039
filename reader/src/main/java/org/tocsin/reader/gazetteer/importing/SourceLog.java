package org.tocsin.reader.gazetteer.importing;

import java.util.Map;
import java.util.TreeMap;

/** Counts what happened to the rows of one source. */
final class SourceLog {
    private final ImportListener listener;
    private final long bytes;
    private final Map<String, Long> leftOut = new TreeMap<>();
    private long rows;
    private long bytesDone;
    private long bad;

    /** @param bytes the unpacked size of the source as far as it is known, for the progress */
    SourceLog(ImportListener listener, long bytes) {
        this.listener = listener;
        this.bytes = bytes;
    }

    void row(long itsBytes) {
        rows++;
        bytesDone += itsBytes;
        if (rows % 1024 == 0) listener.at(rows, bytes <= 0 ? -1 : Math.min(1.0, (double) bytesDone / bytes));
    }

    void bad(BadRow row) {
        bad++;
        listener.bad(row);
    }

    /** A good row that is no use to us, with the reason. */
    void leaveOut(String why) {
        leftOut.merge(why, 1L, Long::sum);
    }

    long rows() {
        return rows;
    }

    long badRows() {
        return bad;
    }

    Map<String, Long> leftOut() {
        return leftOut;
    }
}
