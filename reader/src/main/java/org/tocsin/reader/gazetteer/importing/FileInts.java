package org.tocsin.reader.gazetteer.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Ints on disk that can be read and written anywhere; zero where nothing was written. Grows as needed. */
final class FileInts implements AutoCloseable {
    private static final int CHUNK = 1 << 20;

    private final FileChannel channel;
    private final List<MappedByteBuffer> chunks = new ArrayList<>();

    FileInts(Path file) throws IOException {
        channel = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    int get(long index) {
        int chunk = Math.toIntExact(index / CHUNK);
        return chunk < chunks.size() ? chunks.get(chunk).getInt(4 * (int) (index % CHUNK)) : 0;
    }

    void set(long index, int value) {
        int chunk = Math.toIntExact(index / CHUNK);
        while (chunk >= chunks.size()) grow();
        chunks.get(chunk).putInt(4 * (int) (index % CHUNK), value);
    }

    private void grow() {
        try {
            chunks.add(channel.map(FileChannel.MapMode.READ_WRITE, 4L * CHUNK * chunks.size(), 4L * CHUNK));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cuts the file after so many ints and sees that all of them are in it. */
    void finish(long count) throws IOException {
        chunks.forEach(MappedByteBuffer::force);
        chunks.clear();
        if (channel.size() > 4 * count) channel.truncate(4 * count);
    }

    @Override
    public void close() throws IOException {
        chunks.clear();
        channel.close();
    }
}
