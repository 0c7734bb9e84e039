package org.tocsin.eval.muc4;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tocsin.eval.BenchException;
import org.tocsin.eval.Task;
import org.tocsin.eval.muc4.template.Template;
import org.tocsin.eval.muc4.template.TemplateFile;

/** A folder of the corpus: files of texts, each text behind a line with its id, and files of keys, whose names begin with "key". */
record Muc4Corpus(List<Muc4Document> documents, Map<String, List<Template>> keys) {
    private static final Pattern ID = Pattern.compile("[A-Z]+\\d?-MUC\\d-\\d{4}\\b.*");

    static Muc4Corpus read(Task task) throws IOException {
        Path folder = task.get("muc4/corpora/" + task.set());
        List<Muc4Document> documents = new ArrayList<>();
        Map<String, List<Template>> keys = new LinkedHashMap<>();
        List<Path> files;
        try (Stream<Path> entries = Files.list(folder)) {
            files = entries.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            if (file.getFileName().toString().startsWith("key")) keys.putAll(TemplateFile.read(file));
            else documents.addAll(texts(Files.readAllLines(file, StandardCharsets.ISO_8859_1)));
        }
        documents.removeIf(d -> !keys.containsKey(d.id()));
        if (documents.isEmpty())
            throw new BenchException("There are no texts with keys in " + folder + ". Maybe name another --set.");
        return new Muc4Corpus(documents, keys);
    }

    private static List<Muc4Document> texts(List<String> lines) {
        Map<String, StringBuilder> texts = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            if (ID.matcher(line).matches()) {
                text = new StringBuilder();
                texts.put(line.split("\\s", 2)[0], text);
            } else text.append(line.stripLeading()).append('\n');
        }
        return texts.entrySet().stream()
                .filter(e -> !e.getValue().toString().isBlank())
                .map(e -> new Muc4Document(e.getKey(), e.getValue().toString().strip()))
                .toList();
    }
}
