package org.tocsin.eval.folding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.measure.GeoPoint;
import org.tocsin.core.report.MediaType;
import org.tocsin.core.report.Published;
import org.tocsin.core.report.Report;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Statement;
import org.tocsin.reader.RuleReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder in the form of our own benchmark, {@code eval/bench-incidents/README.md}: one of its splits. */
final class OwnSet {
    private static final JsonMapper JSON = new JsonMapper();
    private static final double KM_PER_DAY = 20;
    private static final long MAX_DAYS_APART = 7;

    private final Path folder;
    private final String split;
    private final Map<String, List<Account>> accounts = new LinkedHashMap<>();
    private final List<Statement> statements = new ArrayList<>();
    private final Map<String, JsonNode> incidents = new LinkedHashMap<>();

    private OwnSet(Path folder, String split) {
        this.folder = folder;
        this.split = split;
    }

    static Collected read(Path folder, String split) throws IOException {
        OwnSet set = new OwnSet(folder, split);
        set.readReports();
        for (JsonNode n : lines(folder, "incidents.jsonl"))
            set.incidents.put(n.get("id").asString(), n);
        Map<String, Collected.GoldToll> tolls = new HashMap<>();
        set.incidents.forEach((id, n) ->
                tolls.put(id, new Collected.GoldToll(truth(n, "killed"), truth(n, "injured"), truth(n, "abducted"))));
        Set<String> unreal = new HashSet<>();
        set.incidents.forEach((id, n) -> {
            if (n.get("reality").asString().equals("did_not_happen")) unreal.add(id);
        });
        return new Collected(set.statements, set.items(), tolls, set.empty(), unreal);
    }

    private static List<JsonNode> lines(Path folder, String file) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(file)))
            if (!line.isBlank()) nodes.add(JSON.readTree(line));
        return nodes;
    }

    private void readReports() throws IOException {
        RuleReader reader = RuleReader.load();
        for (JsonNode n : lines(folder, "reports.jsonl")) {
            if (!split.equals("all") && !n.get("split").asString().equals(split)) continue;
            Report report = Report.of(
                    n.get("outlet").asString(),
                    Published.parse(n.get("published").asString()),
                    text(n, "title"),
                    null,
                    MediaType.TEXT,
                    n.get("text").asString());
            var reading = reader.read(report);
            statements.addAll(reading.statements());
            accounts.put(n.get("id").asString(), reading.listAccounts());
        }
    }

    private static @Nullable String text(JsonNode n, String key) {
        JsonNode value = n.get(key);
        return value == null || value.isNull() || value.asString().isBlank() ? null : value.asString();
    }

    private static Collected.@Nullable Truth truth(JsonNode incident, String key) {
        JsonNode toll = incident.get(key);
        if (toll == null || toll.isNull() || toll.get("true").isNull()) return null;
        return new Collected.Truth(
                toll.get("true").asInt(), toll.get("in_reports").asBoolean());
    }

    /** The events that each report has a main link to. */
    private Map<String, List<String>> mainLinks() throws IOException {
        Map<String, List<String>> links = new LinkedHashMap<>();
        for (JsonNode n : lines(folder, "links.jsonl"))
            if (n.get("role").asString().equals("main"))
                links.computeIfAbsent(n.get("report").asString(), k -> new ArrayList<>())
                        .add(n.get("incident").asString());
        return links;
    }

    /**
     * One item for each main link; an account goes to the link whose day and place it fits best, and to none where its days are far
     * from all of them: then it recalls something older.
     */
    private List<Collected.Item> items() throws IOException {
        Map<String, List<String>> links = mainLinks();
        List<Collected.Item> items = new ArrayList<>();
        links.forEach((report, golds) -> {
            if (!accounts.containsKey(report)) return;
            for (String gold : new TreeSet<>(golds)) {
                List<Account> mine = accounts.getOrDefault(report, List.of()).stream()
                        .filter(a -> golds.stream().anyMatch(g -> daysApart(a, g) <= MAX_DAYS_APART))
                        .filter(a -> best(a, golds).equals(gold))
                        .toList();
                items.add(new Collected.Item(
                        gold, MainAccount.of(mine).map(Account::id).orElse(null), mine));
            }
        });
        return items;
    }

    private String best(Account account, List<String> golds) {
        return golds.stream()
                .min(Comparator.comparingDouble((String g) -> misfit(account, g))
                        .thenComparing(g -> g))
                .orElseThrow();
    }

    /** Between an account and a gold event; none where the account gives no day. */
    private long daysApart(Account account, String gold) {
        JsonNode incident = get(gold);
        var when = account.happening().when();
        DateRange days = new DateRange(
                LocalDate.parse(incident.get("first_day").asString()),
                LocalDate.parse(incident.get("last_day").asString()));
        return when == null ? 0 : when.value().days().gapDays(days);
    }

    private JsonNode get(String gold) {
        JsonNode incident = incidents.get(gold);
        if (incident == null) throw new IllegalArgumentException("A link names " + gold + ", which is no incident");
        return incident;
    }

    /** Kilometres, a day counting as many; what the account does not say fits anything. */
    private double misfit(Account account, String gold) {
        JsonNode incident = get(gold);
        GeoPoint point =
                new GeoPoint(incident.get("lat").asDouble(), incident.get("lon").asDouble());
        return daysApart(account, gold) * KM_PER_DAY
                + account.happening()
                        .findScene()
                        .map(s -> s.place().value().distanceKm(point))
                        .orElse(0.0);
    }

    /** The reports without a main link: of series, of nothing, or only recalling something. */
    private Set<String> empty() throws IOException {
        Set<String> linked = mainLinks().keySet();
        Set<String> empty = new HashSet<>();
        accounts.forEach((report, read) -> {
            if (!linked.contains(report))
                read.forEach(a -> empty.add(a.id().report().value()));
        });
        return empty;
    }
}
