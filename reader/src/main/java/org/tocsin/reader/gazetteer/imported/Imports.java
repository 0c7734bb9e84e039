package org.tocsin.reader.gazetteer.imported;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.tocsin.reader.gazetteer.FurtherPlaces;

/** What a user imported: a folder with one file for each source. Opening them maps them; nothing is read yet. */
public final class Imports {
    /** No imports. */
    public static final Imports NONE = new Imports(List.of());

    private final List<ImportedPlaces> files;

    private Imports(List<ImportedPlaces> files) {
        this.files = files;
    }

    /**
     * The imports of a folder; none where there is no such folder. Half-written files have other names.
     *
     * @throws GazetteerFileException where a file is damaged
     */
    public static Imports in(Path folder) {
        return new Imports(listFiles(folder).stream()
                .map(file -> new ImportedPlaces(new ImportedFile(file)))
                .toList());
    }

    /** The files of the sources in a folder, in the order of their names. */
    public static List<Path> listFiles(Path folder) {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(RowLayout.ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new GazetteerFileException(
                    "The folder " + folder + " cannot be listed: " + e.getMessage()
                            + ". Maybe its permissions forbid it.",
                    e);
        }
    }

    /** What a file of the folder says about itself. */
    public static ImportedSource source(Path file) {
        return new ImportedFile(file).source();
    }

    /** The sources, in the order of their names. */
    public List<ImportedSource> listSources() {
        return files.stream().map(ImportedPlaces::source).toList();
    }

    /** The places, source by source in the order of their names. */
    public List<FurtherPlaces> listPlaces() {
        return List.copyOf(files);
    }

    /**
     * What was imported, for the version of the reader: empty for nothing, else "/gazetteer+2-8f3a90c1", the number of the
     * sources and a hash of all their places.
     */
    public String version() {
        if (files.isEmpty()) return "";
        MessageDigest digest = sha256();
        listSources().forEach(s -> digest.update((s.name() + "\t" + s.hash() + "\n").getBytes(StandardCharsets.UTF_8)));
        return "/gazetteer+" + files.size() + "-"
                + HexFormat.of().formatHex(digest.digest()).substring(0, 8);
    }

    /** The digest that hashes are made with. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
