package org.tocsin.reader.gazetteer.imported;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where the places of one file come from.
 *
 * @param name what it is called here: "geonames-tj"
 * @param form how it was given: "geonames"
 * @param licence under which its publisher gives it; "not stated" where nobody said
 * @param attribution whom to credit
 * @param places how many places it holds
 * @param badRows how many rows could not be read
 * @param inputs the files that it was made from, with size and time
 * @param hash of the places; the same places have the same hash
 */
public record ImportedSource(
        String name,
        String form,
        String licence,
        String attribution,
        long places,
        long badRows,
        List<String> inputs,
        String hash) {
    /** What is written where a publisher's licence is not known. */
    public static final String NOT_STATED = "not stated";

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,99}");
    private static final Pattern SHARE_ALIKE =
            Pattern.compile("odbl|open data(base|\\s*commons\\s*open\\s*database)|openstreetmap");

    /** Checks the name, which is part of a file's name. */
    public ImportedSource {
        inputs = List.copyOf(inputs);
        if (!isName(name))
            throw new IllegalArgumentException("No name of a source: \"" + name + "\". Maybe use a-z, 0-9 and -.");
    }

    /** Whether a file can be called so. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** Whether what is made from it must stay under its own licence (ODbL). */
    public boolean isShareAlike() {
        return SHARE_ALIKE
                .matcher((licence + " " + attribution).toLowerCase(Locale.ROOT))
                .find();
    }

    /** As it is written into the file: lines of a key, a tab and a value. */
    public String text() {
        StringBuilder out = new StringBuilder();
        line(out, "name", name);
        line(out, "form", form);
        line(out, "licence", licence);
        line(out, "attribution", attribution);
        line(out, "places", Long.toString(places));
        line(out, "bad_rows", Long.toString(badRows));
        inputs.forEach(input -> line(out, "input", input));
        line(out, "hash", hash);
        return out.toString();
    }

    /** Reads {@link #text} again. */
    static ImportedSource of(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> inputs = new ArrayList<>();
        text.lines().forEach(line -> {
            int tab = line.indexOf('\t');
            String key = tab < 0 ? line : line.substring(0, tab);
            String value = tab < 0 ? "" : line.substring(tab + 1);
            if (key.equals("input")) inputs.add(value);
            else values.put(key, value);
        });
        return new ImportedSource(
                values.getOrDefault("name", ""),
                values.getOrDefault("form", ""),
                values.getOrDefault("licence", NOT_STATED),
                values.getOrDefault("attribution", ""),
                Long.parseLong(values.getOrDefault("places", "")),
                Long.parseLong(values.getOrDefault("bad_rows", "")),
                inputs,
                values.getOrDefault("hash", ""));
    }

    private static void line(StringBuilder out, String key, String value) {
        out.append(key)
                .append('\t')
                .append(value.replaceAll("[\\p{Cc}\\p{Cf}]+", " "))
                .append('\n');
    }
}
