package org.tocsin.reader.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.tocsin.core.report.Published;

/** When a page came out, as it says itself. Only ISO 8601 is read: "11/12/2025" means two days. */
final class PublishedTime {
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}:\\d{2})(:\\d{2})?(?:[.,]\\d{1,9})?\\s?(Z|[+-]\\d{2}:?\\d{2})?)?.{0,20}+");

    private PublishedTime() {}

    static Optional<Published> find(Document page, JsonLd json) {
        return Stream.of(
                        Page.findMeta(page, "article:published_time"),
                        json.findDatePublished(),
                        Page.findMeta(page, "og:published_time"),
                        Page.findMeta(page, "datePublished"),
                        Page.findMeta(page, "date"),
                        Page.findMeta(page, "dc.date"),
                        Optional.ofNullable(
                                        page.selectFirst("article time[datetime], main time[datetime], time[datetime]"))
                                .map(PublishedTime::datetime))
                .flatMap(Optional::stream)
                .flatMap(t -> parse(t).stream())
                .findFirst();
    }

    private static String datetime(Element time) {
        return time.attr("datetime");
    }

    /** A date, or a time with its offset; a time without one says only the day. */
    static Optional<Published> parse(String text) {
        if (text.length() > 60) return Optional.empty();
        Matcher m = ISO.matcher(text.strip());
        if (!m.matches()) return Optional.empty();
        try {
            return Optional.of(Published.parse(m.group(2) == null || m.group(4) == null ? m.group(1) : moment(m)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String moment(Matcher m) {
        String seconds = m.group(3) == null ? ":00" : m.group(3);
        String offset = m.group(4).length() == 5
                ? m.group(4).substring(0, 3) + ":" + m.group(4).substring(3)
                : m.group(4);
        return m.group(1) + "T" + m.group(2) + seconds + offset;
    }
}
