package org.tocsin.eval.muc4.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a file of templates: numbered slots, one fill a line, further fills indented, comments behind semicolons. */
public final class TemplateFile {
    private static final Pattern SLOT =
            Pattern.compile("(\\d+)\\.\\s+(MESSAGE|INCIDENT|PERP|PHYS TGT|HUM TGT): [A-Z ]*?"
                    + "(?:  +|\\t|$|(?<=ID )|(?<=TEMPLATE )|(?=[-*]$))(.*)");

    private final Map<String, List<Template>> documents = new LinkedHashMap<>();
    private String document = "";
    private Template.@Nullable Builder template;
    private @Nullable Slot slot;

    private TemplateFile() {}

    /** The templates of each document, in the order of the file. */
    public static Map<String, List<Template>> read(Path file) throws IOException {
        return read(Files.readAllLines(file, StandardCharsets.ISO_8859_1));
    }

    /** The templates of each document, in the order of the lines. */
    public static Map<String, List<Template>> read(List<String> lines) {
        TemplateFile file = new TemplateFile();
        lines.forEach(file::line);
        file.finish();
        return file.documents;
    }

    private void line(String line) {
        Matcher numbered = SLOT.matcher(line);
        if (line.startsWith(";")) slot = null;
        else if (line.isBlank()) finish();
        else if (numbered.matches())
            numbered(Integer.parseInt(numbered.group(1)), numbered.group(3).strip());
        else if (Character.isWhitespace(line.charAt(0))) add(line.strip());
    }

    private void numbered(int number, String rest) {
        switch (number) {
            case 0 -> {
                finish();
                document = firstWord(rest).toUpperCase(Locale.ROOT);
            }
            case 1 -> {
                finish();
                String id = rest.isEmpty() || rest.startsWith("-") ? Template.IRRELEVANT : firstWord(rest);
                template = new Template.Builder(
                        document, id, rest.toUpperCase(Locale.ROOT).contains("OPTIONAL"));
            }
            default -> {
                slot = Slot.findByNumber(number).orElse(null);
                add(rest);
            }
        }
    }

    private static String firstWord(String text) {
        int blank = text.indexOf(' ');
        return blank < 0 ? text : text.substring(0, blank);
    }

    private void add(String line) {
        Optional.ofNullable(slot).ifPresent(s -> {
            if (template != null) template.line(s, line);
        });
    }

    private void finish() {
        if (template != null)
            documents.computeIfAbsent(document, d -> new ArrayList<>()).add(template.build());
        template = null;
        slot = null;
    }
}
