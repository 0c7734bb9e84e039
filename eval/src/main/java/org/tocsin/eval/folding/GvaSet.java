package org.tocsin.eval.folding;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.tocsin.core.report.MediaType;
import org.tocsin.core.report.Published;
import org.tocsin.core.report.Report;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Statement;
import org.tocsin.eval.Task;
import org.tocsin.reader.Region;
import org.tocsin.reader.RuleReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages of the Gun Violence Archive, read for a desk that watches the United States. */
final class GvaSet {
    /** The quarters of the incidents, in the order of their last pages, that each part holds. */
    private static final Map<String, double[]> PARTS =
            Map.of("", new double[] {0.75, 1}, "fit", new double[] {0, 0.5}, "choose", new double[] {0.5, 0.75});

    private GvaSet() {}

    static boolean isPart(String part) {
        return PARTS.containsKey(part);
    }

    static Collected read(Task task, String part) throws IOException {
        Path folder = task.get("gva");
        List<GvaPages.Gold> all = GvaPages.read(folder);
        double[] bounds = PARTS.getOrDefault(part, new double[] {0, 1});
        List<GvaPages.Gold> golds = task.from()
                .map(day -> all.stream().filter(g -> !g.last().isBefore(day)).toList())
                .orElseGet(() -> GvaPages.part(all, bounds[0], bounds[1]));
        List<GvaPages.Page> pages =
                golds.stream().flatMap(g -> g.pages().stream()).toList();
        List<List<Account>> accounts = readAll(pages, task);
        List<Statement> statements = new ArrayList<>();
        List<Collected.Item> items = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            statements.addAll(accounts.get(i));
            items.add(new Collected.Item(
                    pages.get(i).incident(),
                    MainAccount.of(accounts.get(i)).map(Account::id).orElse(null),
                    accounts.get(i)));
        }
        return new Collected(statements, items, tolls(folder), Set.of(), Set.of());
    }

    private static List<List<Account>> readAll(List<GvaPages.Page> pages, Task task) {
        task.say("reading " + pages.size() + " pages");
        RuleReader reader = RuleReader.load(new Region(Set.of("US")));
        return IntStream.range(0, pages.size())
                .parallel()
                .mapToObj(i -> accounts(reader, pages.get(i)))
                .toList();
    }

    private static List<Account> accounts(RuleReader reader, GvaPages.Page page) {
        if (page.text().isBlank()) return List.of();
        return reader.read(Report.of(
                        outlet(page.uri()),
                        Published.on(page.published()),
                        page.title().isBlank() ? null : page.title(),
                        null,
                        MediaType.TEXT,
                        page.text()))
                .listAccounts();
    }

    /** The host behind the address of the archive. */
    static String outlet(String uri) {
        String path =
                URI.create(uri.replaceAll("[^\\x21-\\x7e]|[{}|\\\\^`\"<>]", "")).getPath();
        String host = path.replaceAll("^/web/\\d+/https?:/+(?:www\\.)?([^/:]+).*", "$1");
        return host.isBlank() ? "unknown" : host;
    }

    private static Map<String, Collected.GoldToll> tolls(Path folder) throws IOException {
        JsonMapper json = new JsonMapper();
        Map<String, Collected.GoldToll> tolls = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("incidents.jsonl"))) {
            JsonNode n = json.readTree(line);
            tolls.put(
                    n.get("incident_uri").asString(),
                    new Collected.GoldToll(
                            new Collected.Truth(n.get("num_killed").asInt(), null),
                            new Collected.Truth(n.get("num_injured").asInt(), null),
                            null));
        }
        return tolls;
    }
}
