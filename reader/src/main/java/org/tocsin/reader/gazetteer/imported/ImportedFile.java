package org.tocsin.reader.gazetteer.imported;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.reader.gazetteer.imported.RowLayout.Part;

/** A file of imported places, mapped into memory: opening it reads its head only, whatever its size. */
final class ImportedFile {
    private static final int HEAD = 12 + 8 * Part.values().length;

    private final Map<Part, ByteBuffer> parts = new EnumMap<>(Part.class);
    private final ImportedSource source;

    ImportedFile(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            map(file, channel);
            source = ImportedSource.of(UTF_8.decode(part(Part.SOURCE)).toString());
        } catch (IOException e) {
            throw new GazetteerFileException(
                    "The places in " + file + " cannot be read: " + e.getMessage()
                            + ". Maybe its permissions forbid it.",
                    e);
        } catch (IllegalArgumentException e) {
            throw damaged(file, "its source cannot be read", e);
        }
    }

    ImportedSource source() {
        return source;
    }

    /** A part; absolute reads only, so that threads may share it. */
    ByteBuffer part(Part part) {
        ByteBuffer bytes = parts.get(part);
        if (bytes == null) throw new IllegalStateException("No part " + part);
        return bytes.duplicate();
    }

    private void map(Path file, FileChannel channel) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD);
        while (head.hasRemaining() && channel.read(head) >= 0) {
            // Until the head is whole.
        }
        head.flip();
        byte[] magic = new byte[8];
        if (head.remaining() < HEAD) throw damaged(file, "it ends in its head", null);
        head.get(magic);
        if (!RowLayout.MAGIC.equals(new String(magic, US_ASCII)) || head.getInt() != Part.values().length)
            throw damaged(file, "it does not begin as such files do", null);
        long start = HEAD;
        for (Part part : Part.values()) {
            long length = head.getLong();
            if (length < 0 || length > Integer.MAX_VALUE || start + length > channel.size())
                throw damaged(file, "its " + part + " are cut off", null);
            parts.put(part, channel.map(FileChannel.MapMode.READ_ONLY, start, length));
            start += length;
        }
        if (start != channel.size()) throw damaged(file, "there is something behind its end", null);
    }

    private static GazetteerFileException damaged(Path file, String why, @Nullable Exception e) {
        String name = String.valueOf(file.getFileName()).replace(RowLayout.ENDING, "");
        String message = "The file of places " + file + " is damaged or of another version: " + why
                + ". Maybe import its source again, or: tocsin gazetteer remove " + name;
        return e == null ? new GazetteerFileException(message) : new GazetteerFileException(message, e);
    }
}
