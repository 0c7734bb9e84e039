package org.tocsin.reader.gazetteer.importing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.tocsin.reader.gazetteer.imported.GazetteerFileException;

/** Unpacked bytes, until there are so many more than the packed ones that the archive must be a trap. */
final class BoundedStream extends FilterInputStream {
    private final String label;
    private final long most;
    private long read;

    BoundedStream(InputStream in, String label, long packedBytes) {
        super(in);
        this.label = label;
        most = Math.min(Sizes.FILE_BYTES, Math.max(Sizes.ZIP_FREE_BYTES, Sizes.ZIP_RATIO * Math.max(0, packedBytes)));
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) count(1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int got = super.read(bytes, offset, length);
        if (got > 0) count(got);
        return got;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long bytes) {
        read += bytes;
        if (read > most)
            throw new GazetteerFileException(label + " unpacks to more than " + most
                    + " bytes, far more than such files do. Maybe it is no gazetteer; unpack it yourself and look.");
    }
}
