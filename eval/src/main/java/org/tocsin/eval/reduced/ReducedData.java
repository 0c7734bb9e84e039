package org.tocsin.eval.reduced;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tocsin.eval.reduced.ReducedTemplate.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code gtt_processed}: one JSON object a line, with docid, doctext (in small letters) and templates. */
final class ReducedData {
    private static final JsonMapper JSON = new JsonMapper();

    /** A document and its key. */
    record Document(String id, String text, List<ReducedTemplate> key) {}

    private ReducedData() {}

    static List<Document> read(Path file) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank()) continue;
            JsonNode node = JSON.readTree(line);
            List<ReducedTemplate> key = new ArrayList<>();
            for (JsonNode template : node.get("templates")) key.add(template(template));
            documents.add(new Document(
                    node.get("docid").asString(), node.get("doctext").asString(), key));
        }
        return documents;
    }

    /** "bombing / attack" stands for either. */
    private static ReducedTemplate template(JsonNode node) {
        Set<String> types = new HashSet<>();
        for (String type : node.get("incident_type").asString().split("/", -1))
            types.add(type.strip().toLowerCase(Locale.ROOT));
        Map<Role, List<Set<String>>> entities = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            List<Set<String>> all = new ArrayList<>();
            for (JsonNode entity : node.path(role.field())) {
                Set<String> names = new HashSet<>();
                for (JsonNode mention : entity)
                    names.add(Strings.plain(mention.get(0).asString()));
                all.add(names);
            }
            entities.put(role, all);
        }
        return new ReducedTemplate(types, entities);
    }
}
