package org.tocsin.reader.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The data files beside these classes. */
final class Resource {
    private Resource() {}

    /** The lines of a text file, without comments and blank lines. */
    static List<String> lines(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(name), UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of a compressed file. */
    static byte[] unzip(String name) {
        try (InputStream in = new GZIPInputStream(open(name), 1 << 16)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        InputStream in = Resource.class.getResourceAsStream(name);
        if (in == null)
            throw new IllegalStateException(
                    "The gazetteer's file " + name + " is not on the class path. Maybe the build left it out.");
        return in;
    }
}
