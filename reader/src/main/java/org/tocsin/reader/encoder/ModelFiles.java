package org.tocsin.reader.encoder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * The files of a model: {@code model.properties} names it, lists what it predicts, and holds the SHA-256 of the two
 * others, {@code model.onnx} and {@code vocabulary.txt}. A file that is not the one that was trained is refused. Both models
 * that ship have one vocabulary.
 */
final class ModelFiles {
    private static final String DESCRIPTION = "model.properties";
    private static final String VOCABULARY = "vocabulary.txt";
    private static final String LIKENESS = "likeness/";
    private static final int VERSION_DIGITS = 12;

    private final String version;
    private final byte[] onnx;
    private final List<String> vocabulary;

    private ModelFiles(String version, byte[] onnx, List<String> vocabulary) {
        this.version = version;
        this.onnx = onnx;
        this.vocabulary = vocabulary;
    }

    /** Where a file of a model comes from. */
    @FunctionalInterface
    interface Source {
        byte[] read(String name) throws IOException;
    }

    /** The name of the model with the first digits of its hash; goes into the version of the readings. */
    String version() {
        return version;
    }

    /** The graph with the weights. */
    byte[] onnx() {
        return onnx.clone();
    }

    /** The word pieces in order. */
    List<String> vocabulary() {
        return vocabulary;
    }

    /** The model that ships with the reader. */
    static ModelFiles shipped() {
        return load("the reader's own resources", ModelFiles::readResource, Columns.names());
    }

    /** The model that ships with the reader, if there is one. */
    static Optional<ModelFiles> findShipped() {
        return ModelFiles.class.getResource(DESCRIPTION) == null ? Optional.empty() : Optional.of(shipped());
    }

    /** A model in a folder. */
    static ModelFiles in(Path folder) {
        return load(folder.toString(), name -> Files.readAllBytes(folder.resolve(name)), Columns.names());
    }

    /** The model of {@link TextEncoder} that ships with the reader, if there is one. It predicts nothing. */
    static Optional<ModelFiles> findLikeness() {
        if (ModelFiles.class.getResource(LIKENESS + DESCRIPTION) == null) return Optional.empty();
        Source source = name -> readResource(name.equals(VOCABULARY) ? name : LIKENESS + name);
        return Optional.of(load("the reader's own resources for likeness", source, List.of()));
    }

    private static byte[] readResource(String name) throws IOException {
        try (InputStream in = ModelFiles.class.getResourceAsStream(name)) {
            if (in == null) throw new IOException("there is no resource " + name);
            return in.readAllBytes();
        }
    }

    private static ModelFiles load(String where, Source source, List<String> columns) {
        try {
            Properties description = new Properties();
            description.load(new StringReader(new String(source.read(DESCRIPTION), UTF_8)));
            checkLabels(where, description, columns);
            byte[] onnx = source.read("model.onnx");
            byte[] vocabulary = source.read(VOCABULARY);
            String hash = check(where, "model.onnx", onnx, description);
            check(where, VOCABULARY, vocabulary, description);
            String version = description.getProperty("name", "encoder") + "-" + hash.substring(0, VERSION_DIGITS);
            return new ModelFiles(
                    version, onnx, new String(vocabulary, UTF_8).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The encoder's model cannot be read from " + where + ": " + e.getMessage()
                            + ". Maybe the folder is wrong, or the build left the model out.",
                    e);
        }
    }

    private static void checkLabels(String where, Properties description, List<String> columns) {
        String labels = description.getProperty("labels", "");
        String expected = String.join(" ", columns);
        if (!labels.equals(expected))
            throw new IllegalStateException(
                    "The model in " + where + " predicts \"" + labels + "\", but this reader knows \"" + expected
                            + "\". Maybe model and program are of different versions.");
    }

    private static String check(String where, String name, byte[] content, Properties description) {
        String hash = sha256(content);
        String expected = description.getProperty("sha256." + name, "");
        if (!hash.equals(expected))
            throw new IllegalStateException(name + " in " + where + " has the SHA-256 " + hash + ", but " + expected
                    + " was trained. Maybe the file is damaged or was replaced: fetch it anew.");
        return hash;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
