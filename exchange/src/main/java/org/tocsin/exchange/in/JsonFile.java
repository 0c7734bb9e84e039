package org.tocsin.exchange.in;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A {@code .json} file: one object over several lines, an array of objects, or else JSON lines. The first two are held in
 * memory and bounded.
 */
final class JsonFile {
    private JsonFile() {}

    static Stream<Found> stream(Path file, JsonReports reports) {
        if (ReportFiles.sizeOf(file) > ReportFiles.MAX_BYTES) return JsonLines.stream(file, reports);
        JsonNode whole;
        try {
            String json = TextBytes.decode(ReportFiles.bytes(file));
            if (reports.isObject(
                    json.lines().filter(l -> !l.isBlank()).findFirst().orElse("")))
                return JsonLines.stream(file, reports);
            whole = reports.parseTree(json);
        } catch (BadInputException e) {
            return Stream.of(new ImportProblem(file, 0, ReportFiles.sizeOf(file), String.valueOf(e.getMessage())));
        } catch (UncheckedIOException e) {
            return Stream.of(new ImportProblem(file, 0, 0, ReportFiles.unreadable(e)));
        }
        return all(file, whole, reports).stream();
    }

    private static List<Found> all(Path file, JsonNode whole, JsonReports reports) {
        List<JsonNode> objects = new ArrayList<>();
        if (whole.isArray()) whole.forEach(objects::add);
        else objects.add(whole);
        long share = objects.isEmpty() ? 0 : ReportFiles.sizeOf(file) / objects.size();
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) found.add(one(file, objects.get(i), i + 1, share, reports));
        return found;
    }

    private static Found one(Path file, JsonNode object, int number, long bytes, JsonReports reports) {
        try {
            return new Found.OfReport(file, 0, bytes, reports.of(object));
        } catch (BadInputException e) {
            return new ImportProblem(file, 0, bytes, "Object " + number + ": " + e.getMessage());
        }
    }
}
