package org.tocsin.exchange.out;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.caveat.Caveat;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.Series;
import org.tocsin.core.line.Reading;
import org.tocsin.core.report.Report;

/**
 * A reading as the JSON document that {@code docs/schema/reading.schema.json} describes. Spans are UTF-16 offsets into
 * the article, whose text is {@code article.content}.
 */
public final class ReadingJson {
    private ReadingJson() {}

    /** The document, indented. */
    public static String write(Reading reading, Collection<Incident> incidents) {
        return Json.write(document(reading, incidents));
    }

    /** The document as maps, lists, strings and numbers, for whoever serialises it himself. */
    public static Map<String, Object> document(Reading reading, Collection<Incident> incidents) {
        List<Series> series = Series.listOf(reading.listAccounts(), incidents);
        return new Json()
                .put("report", report(reading.report(), reading.article().title()))
                .put(
                        "statements",
                        reading.statements().stream().map(StatementJson::of).toList())
                .put(
                        "incidents",
                        incidents.stream()
                                .map(i -> IncidentJson.ofReading(i, series))
                                .toList())
                .put("caveats", caveats(reading.caveats()))
                .put("reader", reading.readerVersion())
                .put("article", new Json().put("content", reading.article().content()))
                .members();
    }

    private static Json report(Report report, @Nullable String title) {
        return new Json()
                .put("id", report.id().value())
                .put("title", report.title() != null ? report.title() : title)
                .put("outlet", report.outlet())
                .put(
                        "published",
                        report.published() == null ? null : report.published().toString())
                .put("url", report.url() == null ? null : report.url().toString());
    }

    private static List<Map<String, Object>> caveats(List<Caveat> caveats) {
        return caveats.stream()
                .map(c -> new Json()
                        .put("code", c.code())
                        .put("message", c.message())
                        .put("span", c.span().orElse(null))
                        .members())
                .toList();
    }
}
