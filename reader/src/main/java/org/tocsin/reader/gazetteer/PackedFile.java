package org.tocsin.reader.gazetteer;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;

/** A file of {@code pack.py}: a magic number, the lengths of its parts, the parts. Nothing is parsed on opening. */
final class PackedFile {
    private final ByteBuffer bytes;
    private final int[] ends;

    PackedFile(String name, String magic) {
        bytes = ByteBuffer.wrap(Resource.unzip(name));
        byte[] found = new byte[8];
        bytes.get(found);
        if (!magic.equals(new String(found, US_ASCII)))
            throw new IllegalStateException(
                    name + " is no " + magic + " file. Maybe it was packed by an older script.");
        ends = new int[bytes.getInt()];
        int end = 12 + 4 * ends.length;
        for (int i = 0; i < ends.length; i++) ends[i] = end += bytes.getInt();
    }

    /** One part, by its number from 0. */
    ByteBuffer part(int number) {
        int start = number == 0 ? 12 + 4 * ends.length : ends[number - 1];
        return bytes.slice(start, ends[number] - start);
    }
}
