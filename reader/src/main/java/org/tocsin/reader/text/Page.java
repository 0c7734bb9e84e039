package org.tocsin.reader.text;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A web page as a tree, with bounds: what is nested deeper than any real page is flattened by the parser. */
final class Page {
    /** Real pages reach about 60; libraries further on walk the tree by recursion. */
    private static final int MAX_DEPTH = 200;

    private static final int MAX_META_CHARS = 500;

    private Page() {}

    static Document parse(String html) {
        return Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, "");
    }

    /** The content of a {@code meta} element by its property, name or itemprop. */
    static Optional<String> findMeta(Document page, String key) {
        for (Element meta : page.select("meta[content]")) {
            if (key.equalsIgnoreCase(meta.attr("property"))
                    || key.equalsIgnoreCase(meta.attr("name"))
                    || key.equalsIgnoreCase(meta.attr("itemprop"))) {
                String content = clean(meta.attr("content"));
                if (!content.isBlank()) return Optional.of(content);
            }
        }
        return Optional.empty();
    }

    /** One line, of bounded length. */
    static String clean(String text) {
        String start = text.substring(0, Math.min(text.length(), MAX_META_CHARS));
        return start.replaceAll("[\\s\\p{Z}\\p{Cc}]++", " ").strip();
    }
}
