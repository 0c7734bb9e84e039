package org.tocsin.reader.gazetteer.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The metadata that geoBoundaries puts beside a file of boundaries ("geoBoundaries-TJK-ADM2-metaData.json" or ".txt"): it
 * names the licence and the source of these boundaries, which differ from country to country.
 */
final class Metadata {
    private static final int MOST_BYTES = 1 << 20;
    private static final Pattern LICENCE = pattern("boundaryLicense");
    private static final Pattern SOURCE = pattern("boundarySource(?:-1)?");

    private Metadata() {}

    static boolean is(Input input) {
        return input.name().contains("metadata");
    }

    /** The metadata in a folder or an archive, and beside a file. */
    static List<Input> list(Path path) throws IOException {
        List<Input> found = new ArrayList<>();
        Path folder = path.toAbsolutePath().getParent();
        boolean archive = path.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
        Path where = Files.isDirectory(path) || archive || folder == null ? path : folder;
        if (where.equals(path)) {
            InputFolder.walk(path, input -> {
                if (is(input)) found.add(input);
            });
        } else {
            try (var files = Files.list(where)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList())
                    if (is(Input.plain(file))) found.add(Input.plain(file));
            }
        }
        return found;
    }

    /** The licence that the metadata of a boundary file name. */
    static Optional<String> findLicence(Input boundaries, List<Input> metadata) throws IOException {
        return find(boundaries, metadata, LICENCE);
    }

    /** Who made them in the first place. */
    static Optional<String> findSource(Input boundaries, List<Input> metadata) throws IOException {
        return find(boundaries, metadata, SOURCE);
    }

    private static Optional<String> find(Input boundaries, List<Input> metadata, Pattern wanted) throws IOException {
        String stem = boundaries.name().replaceAll("(_simplified)?\\.(geo)?json$", "");
        for (Input one : metadata) {
            if (!one.name().startsWith(stem)) continue;
            try (InputStream in = one.open()) {
                Matcher matcher = wanted.matcher(new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8));
                if (matcher.find()) return Optional.of(matcher.group(1).strip());
            }
        }
        return Optional.empty();
    }

    /** As JSON, or as lines of a key, a colon and a value. */
    private static Pattern pattern(String key) {
        return Pattern.compile("\"?" + key + "\"?\\s*:\\s*\"?([^\"\\r\\n]{1,300})");
    }
}
