package org.tocsin.exchange.in;

import org.jspecify.annotations.Nullable;
import org.tocsin.core.report.Report;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reports as JSON objects: {@code {"outlet","published","title","url","text"}}, with "html" instead of "text" for a page.
 * Unknown members are ignored, so that exports of other tools can be used as they are.
 */
final class JsonReports {
    private final JsonMapper mapper = JsonMapper.shared();
    private final Intake intake;

    JsonReports(Intake intake) {
        this.intake = intake;
    }

    /** One report from one JSON text. */
    Report parse(String json) {
        return of(parseTree(json));
    }

    JsonNode parseTree(String json) {
        try {
            return mapper.readTree(json);
        } catch (JacksonException e) {
            throw new BadInputException(
                    "Not JSON: " + firstLine(e) + ". Maybe it was cut short; a line of JSON lines is one object.", e);
        }
    }

    boolean isObject(String json) {
        try {
            return mapper.readTree(json).isObject();
        } catch (JacksonException e) {
            return false;
        }
    }

    private static String firstLine(JacksonException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("no reason given");
    }

    /** One report from one object. */
    Report of(JsonNode object) {
        if (!object.isObject())
            throw new BadInputException(
                    "Not a JSON object but " + object.getNodeType().name().toLowerCase(java.util.Locale.ROOT)
                            + ". Maybe write {\"outlet\": …, \"published\": …, \"text\": …}.");
        Heading own = new Heading(
                text(object, "outlet"),
                HeaderLines.published(text(object, "published")),
                text(object, "title"),
                HeaderLines.url(text(object, "url")));
        String html = text(object, "html");
        if (html != null) return intake.page(html, own);
        String text = text(object, "text");
        if (text == null)
            throw new BadInputException(
                    "The object has no \"text\". Maybe it is called otherwise; write the article's text"
                            + " as \"text\", or its page as \"html\".");
        return intake.plain(text, own);
    }

    private static @Nullable String text(JsonNode object, String name) {
        JsonNode value = object.get(name);
        if (value == null || value.isNull()) return null;
        if (!value.isString())
            throw new BadInputException(
                    "\"" + name + "\" is no text but " + value + ". Maybe put it in quotation marks.");
        return value.stringValue();
    }
}
