package org.tocsin.reader.gazetteer.importing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipFile;

/** An entry of an archive, which closes the archive too. */
final class ZippedStream extends FilterInputStream {
    private final ZipFile zip;

    ZippedStream(ZipFile zip, InputStream in) {
        super(in);
        this.zip = zip;
    }

    @Override
    public void close() throws IOException {
        try (zip) {
            super.close();
        }
    }
}
