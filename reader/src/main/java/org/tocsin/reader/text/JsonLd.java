package org.tocsin.reader.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The two values that we want of a page's JSON-LD (schema.org NewsArticle). They are looked up in the source text: a
 * JSON parser would add a dependency and refuse the many pages whose JSON is slightly broken.
 */
record JsonLd(String source) {
    private static final int MAX_CHARS = 200_000;
    private static final Pattern DATE_PUBLISHED =
            Pattern.compile("\"(?:datePublished|dateCreated)\"\\s{0,20}+:\\s{0,20}+\"([^\"\\\\]{8,40})\"");
    private static final Pattern PUBLISHER = Pattern.compile(
            "\"publisher\"\\s{0,20}+:\\s{0,20}+\\{[^{}]{0,500}?\"name\"\\s{0,20}+:\\s{0,20}+\"([^\"\\\\]{1,100})\"");

    static JsonLd of(Document page) {
        String all = page.select("script[type=application/ld+json]").stream()
                .limit(20)
                .map(Element::data)
                .collect(Collectors.joining("\n"));
        return new JsonLd(all.substring(0, Math.min(all.length(), MAX_CHARS)));
    }

    Optional<String> findDatePublished() {
        return find(DATE_PUBLISHED);
    }

    Optional<String> findPublisher() {
        return find(PUBLISHER).map(Page::clean).filter(n -> !n.isBlank());
    }

    private Optional<String> find(Pattern pattern) {
        Matcher m = pattern.matcher(source);
        return m.find() ? Optional.of(m.group(1)) : Optional.empty();
    }
}
