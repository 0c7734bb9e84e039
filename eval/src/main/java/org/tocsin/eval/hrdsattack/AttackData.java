package org.tocsin.eval.hrdsattack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.tocsin.core.report.MediaType;
import org.tocsin.core.report.Published;
import org.tocsin.core.report.Report;
import org.tocsin.reader.gazetteer.CountryInfo;
import org.tocsin.reader.gazetteer.Gazetteer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON of the data set: an array of samples, each with the article as HTML paragraphs and one annotation. */
final class AttackData {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> NOTHING =
            Set.of("", "none", "null", "unknown", "insufficient info", "insufficient information");

    /** An article and its key. */
    record Item(Report report, Attack key) {}

    private final Gazetteer gazetteer;

    AttackData(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    List<Item> read(Path file) throws IOException {
        List<Item> items = new ArrayList<>();
        for (JsonNode node : JSON.readTree(Files.readString(file)))
            items.add(new Item(
                    report(node.get("sample")),
                    key(node.get("annotations").get(0).get("annotation"))));
        return items;
    }

    private static Report report(JsonNode sample) {
        String text = String.join(
                "\n\n",
                Jsoup.parse(sample.get("Input.article_interface").asString()).select("p").stream()
                        .map(Element::text)
                        .toList());
        return Report.of(
                "news",
                published(sample.get("Input.publish_date").asString("")).orElse(null),
                text(sample.get("Input.title")).isEmpty()
                        ? null
                        : sample.get("Input.title").asString(),
                null,
                MediaType.TEXT,
                text);
    }

    private static Optional<Published> published(String date) {
        try {
            return Optional.of(Published.on(LocalDate.parse(date.substring(0, Math.min(10, date.length())))));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Attack key(JsonNode annotation) {
        Set<String> names = new HashSet<>();
        Set<String> types = new HashSet<>();
        for (JsonNode victim : annotation.path("victims")) {
            names.add(text(victim.get("victim_name")));
            types.addAll(list(victim.path("victim_type")));
        }
        names.remove("");
        Attack.Day day = new Attack.Day(
                number(text(annotation.get("year"))),
                month(text(annotation.get("month"))),
                number(text(annotation.get("date"))));
        return new Attack(
                text(annotation.get("perpetrator_type")),
                country(text(annotation.get("country"))),
                day,
                names,
                types,
                list(annotation.path("violation_types")));
    }

    /** The ISO code of a country, or the words themselves. */
    String country(String name) {
        return gazetteer
                .findCountryByName(name)
                .or(() -> gazetteer.findCountryByDemonym(name))
                .map(CountryInfo::code)
                .orElse(name);
    }

    private static Set<String> list(JsonNode array) {
        Set<String> values = new HashSet<>();
        for (JsonNode value : array) values.add(text(value));
        values.remove("");
        return values;
    }

    private static String text(JsonNode node) {
        if (node == null || node.isNull()) return "";
        String value = node.asString("").strip().toLowerCase(Locale.ROOT);
        return NOTHING.contains(value) ? "" : value;
    }

    /** "26", "26.0" and "26th" are 26. */
    private static int number(String text) {
        String digits = text.replaceFirst("\\.0$", "").replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 4 ? 0 : Integer.parseInt(digits);
    }

    /** "02", "2.0" and "February" are 2. */
    private static int month(String text) {
        return Stream.of(Month.values())
                .filter(m -> m.getDisplayName(TextStyle.FULL, Locale.ENGLISH).equalsIgnoreCase(text))
                .map(Month::getValue)
                .findFirst()
                .orElseGet(() -> number(text));
    }
}
