package org.tocsin.eval.folding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages of the Gun Violence Archive, by incident, in the order of each incident's last page. */
final class GvaPages {
    private static final JsonMapper JSON = new JsonMapper();

    private GvaPages() {}

    /** One page as fetched from an archive; its text may be empty. */
    record Page(String incident, LocalDate published, String title, String uri, String text) {}

    /** The pages of one gold incident. */
    record Gold(String incident, LocalDate last, List<Page> pages) {}

    static List<Gold> read(Path folder) throws IOException {
        Map<String, List<Page>> byIncident = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve("documents.jsonl"))) {
            JsonNode d = JSON.readTree(line);
            Page page = new Page(
                    d.get("incident_id").asString(),
                    LocalDate.parse(d.get("dct").asString()),
                    d.get("title").asString(),
                    d.get("uri").asString(),
                    d.get("content").asString());
            byIncident.computeIfAbsent(page.incident(), k -> new ArrayList<>()).add(page);
        }
        return byIncident.entrySet().stream()
                .map(e -> new Gold(e.getKey(), last(e.getValue()), List.copyOf(e.getValue())))
                .sorted(Comparator.comparing(Gold::last).thenComparing(Gold::incident))
                .toList();
    }

    private static LocalDate last(List<Page> pages) {
        return pages.stream()
                .map(Page::published)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The part of the incidents between two shares of them, in the order of time. */
    static List<Gold> part(List<Gold> all, double from, double to) {
        return all.subList((int) Math.round(all.size() * from), (int) Math.round(all.size() * to));
    }
}
