package org.tocsin.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The last result of each benchmark and set, in {@code eval/results}; they are committed, and the accuracy page is made of them. */
final class Records {
    private static final JsonMapper JSON = new JsonMapper();

    private final Path home;
    private final List<Benchmark> benchmarks;

    Records(Path home, List<Benchmark> benchmarks) {
        this.home = home;
        this.benchmarks = benchmarks;
    }

    Optional<Recorded> find(String benchmark, Task task) throws IOException {
        Path file = file(benchmark, Recorded.setOf(task));
        return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    /** Keeps a result, and makes the accuracy page anew. */
    void write(Recorded record) throws IOException {
        Path file = file(record.benchmark(), record.set());
        Files.createDirectories(file.getParent());
        Files.writeString(file, Written.record(record));
        Path page = home.resolve("docs/accuracy.md");
        Files.createDirectories(page.getParent());
        Files.writeString(page, AccuracyPage.of(list(), benchmarks));
    }

    private List<Recorded> list() throws IOException {
        List<Recorded> records = new ArrayList<>();
        for (Benchmark benchmark : benchmarks) {
            try (var files = Files.newDirectoryStream(home.resolve("eval/results"), benchmark.name() + "-*.json")) {
                List<Path> sorted = new ArrayList<>();
                files.forEach(sorted::add);
                sorted.sort(null);
                for (Path file : sorted) records.add(read(file));
            }
        }
        return records;
    }

    /** The set may be a path. */
    private Path file(String benchmark, String set) {
        return home.resolve("eval/results")
                .resolve(benchmark + "-" + set.replaceAll("[^A-Za-z0-9.@_-]+", "_") + ".json");
    }

    private static Recorded read(Path file) throws IOException {
        JsonNode root = JSON.readTree(Files.readString(file));
        List<Figure> figures = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : root.get("figures").properties()) {
            JsonNode value = field.getValue();
            figures.add(
                    value.isArray()
                            ? Figure.of(
                                    field.getKey(),
                                    value.get(0).asDouble(),
                                    new Interval(
                                            value.get(1).asDouble(),
                                            value.get(2).asDouble()))
                            : Figure.of(field.getKey(), value.asDouble()));
        }
        return new Recorded(
                root.get("benchmark").asString(),
                root.get("set").asString(),
                root.get("commit").asString(),
                figures);
    }
}
