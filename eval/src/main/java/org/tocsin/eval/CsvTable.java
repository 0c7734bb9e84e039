package org.tocsin.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table in the form of RFC 4180, with a line of column names. */
public final class CsvTable {
    private final String text;
    private int at;

    private CsvTable(String text) {
        this.text = text;
    }

    /** The rows, each by column name; a short row has fewer columns. */
    public static List<Map<String, String>> read(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return new CsvTable(text.startsWith("\uFEFF") ? text.substring(1) : text).rows();
    }

    private List<Map<String, String>> rows() {
        List<String> names = row();
        List<Map<String, String>> rows = new ArrayList<>();
        while (at < text.length()) {
            List<String> cells = row();
            Map<String, String> byName = new HashMap<>();
            for (int i = 0; i < Math.min(cells.size(), names.size()); i++) byName.put(names.get(i), cells.get(i));
            if (cells.size() > 1) rows.add(byName);
        }
        return rows;
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        do cells.add(cell());
        while (at < text.length() && text.charAt(at++) == ',');
        if (at < text.length() && text.charAt(at - 1) == '\r' && text.charAt(at) == '\n') at++;
        return cells;
    }

    private String cell() {
        StringBuilder cell = new StringBuilder();
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        if (quoted) at++;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (!quoted && (c == ',' || c == '\n' || c == '\r')) break;
            if (quoted && c == '"') {
                at++;
                if (at >= text.length() || text.charAt(at) != '"') break;
            }
            cell.append(c);
        }
        return cell.toString();
    }
}
