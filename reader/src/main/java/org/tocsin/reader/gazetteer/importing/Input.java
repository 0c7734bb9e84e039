package org.tocsin.reader.gazetteer.importing;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.tocsin.reader.gazetteer.imported.GazetteerFileException;

/**
 * A file that is read: itself, unpacked where it is a {@code .gz}, or one entry of a {@code .zip}.
 *
 * @param file the file
 * @param entry the entry of the archive
 * @param packedBytes its size as it lies on the disk
 * @param bytes its size as it is read, for the progress; -1 where that is not known
 */
record Input(Path file, @Nullable String entry, long packedBytes, long bytes) {
    private static final int MOST_ENTRIES = 5_000_000;

    /** The files of a path: a file, the entries of an archive. Folders are walked by {@link InputFolder}. */
    static List<Input> list(Path file) throws IOException {
        if (!isZip(file)) return List.of(plain(file));
        List<Input> inputs = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES)
                throw new GazetteerFileException(
                        file + " has " + zip.size() + " entries. Maybe unpack it, and import the folder.");
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry next = all.nextElement();
                if (!next.isDirectory())
                    inputs.add(new Input(file, next.getName(), next.getCompressedSize(), next.getSize()));
            }
        }
        inputs.sort(Comparator.comparing(Input::label));
        return inputs;
    }

    /** Keeps an archive open while its entries are read. */
    static Closeable hold(Path file) throws IOException {
        return isZip(file) ? new ZipFile(file.toFile()) : () -> {};
    }

    private static boolean isZip(Path file) {
        return lower(file.toString()).endsWith(".zip");
    }

    static Input plain(Path file) throws IOException {
        long size = Files.size(file);
        return new Input(file, null, size, lower(file.toString()).endsWith(".gz") ? -1 : size);
    }

    /** "TJ.zip!TJ.txt". */
    String label() {
        String name = String.valueOf(file.getFileName());
        return entry == null ? name : name + "!" + entry;
    }

    /** Its own name, without folders, in lower case and without ".gz". */
    String name() {
        String last = entry == null ? String.valueOf(file.getFileName()) : entry.substring(entry.lastIndexOf('/') + 1);
        String lower = lower(last);
        return lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    }

    /** Its unpacked bytes; a stream that ends with an error where there are far more than its size promises. */
    InputStream open() throws IOException {
        if (entry == null) {
            InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
            return lower(file.toString()).endsWith(".gz") ? bounded(new GZIPInputStream(in, 1 << 16)) : in;
        }
        ZipFile zip = new ZipFile(file.toFile());
        try {
            ZipEntry found = zip.getEntry(entry);
            if (found == null) throw new IOException(label() + " is not there any more");
            return bounded(new ZippedStream(zip, zip.getInputStream(found)));
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    private InputStream bounded(InputStream in) {
        return new BoundedStream(in, label(), packedBytes);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
