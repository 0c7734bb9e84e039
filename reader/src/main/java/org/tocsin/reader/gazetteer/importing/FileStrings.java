package org.tocsin.reader.gazetteer.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes strings by number, as {@code PackedStrings} reads them: their count, offsets, then one pool of bytes. */
final class FileStrings implements AutoCloseable {
    private final Path pool;
    private final Path offsets;
    private final OutputStream poolOut;
    private final DataOutputStream offsetsOut;
    private int count;
    private long length;

    FileStrings(Path folder, String name) throws IOException {
        pool = folder.resolve(name + ".pool");
        offsets = folder.resolve(name + ".offsets");
        poolOut = new BufferedOutputStream(Files.newOutputStream(pool), 1 << 16);
        offsetsOut = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(offsets), 1 << 16));
        offsetsOut.writeInt(0);
    }

    /** Its number. */
    int add(String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        poolOut.write(bytes);
        length += bytes.length;
        offsetsOut.writeInt((int) Math.min(length, Integer.MAX_VALUE));
        return count++;
    }

    int count() {
        return count;
    }

    /** Writes all of it, and closes. */
    void writeTo(OutputStream out) throws IOException {
        close();
        Sizes.checkPart(length + 4L * (count + 2));
        DataOutputStream head = new DataOutputStream(out);
        head.writeInt(count);
        head.flush();
        Files.copy(offsets, out);
        Files.copy(pool, out);
    }

    @Override
    public void close() throws IOException {
        poolOut.close();
        offsetsOut.close();
    }
}
