package org.tocsin.reader.gazetteer.importing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import org.tocsin.reader.gazetteer.imported.Imports;
import org.tocsin.reader.gazetteer.imported.RowLayout;
import org.tocsin.reader.gazetteer.imported.RowLayout.Part;

/** Writes a file of places part by part; its head last, so that a file that was not finished is none. */
final class PartsFile implements AutoCloseable {
    private static final int HEAD = 12 + 8 * Part.values().length;

    private final FileChannel channel;
    private final MessageDigest digest = Imports.sha256();
    private final ByteBuffer head = ByteBuffer.allocate(HEAD);
    private final Deque<Part> left = new ArrayDeque<>(List.of(Part.values()));

    PartsFile(Path file) throws IOException {
        channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        channel.position(HEAD);
        head.put(RowLayout.MAGIC.getBytes(US_ASCII)).putInt(Part.values().length);
    }

    /** What writes a part. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** The next part. */
    void part(Part part, Content content) throws IOException {
        if (left.isEmpty() || left.removeFirst() != part)
            throw new IllegalStateException(part + " is not the next part");
        long start = channel.position();
        OutputStream out =
                new DigestOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16), digest);
        content.writeTo(out);
        out.flush();
        long length = channel.position() - start;
        Sizes.checkPart(length);
        head.putLong(length);
    }

    /** The hash of the parts so far. */
    String hash() throws IOException {
        try {
            return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IOException(e);
        }
    }

    /** Writes the head and waits until all is on the disk. */
    void finish() throws IOException {
        channel.position(0);
        head.flip();
        while (head.hasRemaining()) channel.write(head);
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
