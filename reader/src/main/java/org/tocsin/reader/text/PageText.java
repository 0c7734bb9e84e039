package org.tocsin.reader.text;

import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The article of a web page.
 *
 * <p>Readability4J (the reader view of Firefox) finds the article; where it finds none or next to none, the text of the
 * page's {@code article}, {@code main} or {@code body} stands in.
 *
 * @param title the headline, null where the page has none
 * @param content the paragraphs, with an empty line between them
 */
record PageText(@Nullable String title, String content) {
    /** Readability scores elements against their ancestors; beyond this many the page is a list, or an attack. */
    private static final int MAX_SCORED_ELEMENTS = 20_000;

    /** Below this share of the plain text, Readability took the wrong part. */
    private static final double TRUSTED_SHARE = 0.3;

    static PageText of(String html) {
        Document page = Page.parse(html);
        String title = PageTitle.find(page).orElse(null);
        PageClutter.remove(page);
        String plain = BlockText.of(mainOf(page));
        String article =
                page.stream().limit(MAX_SCORED_ELEMENTS + 1L).count() > MAX_SCORED_ELEMENTS ? "" : readable(page);
        String content = article.length() < plain.length() * TRUSTED_SHARE ? plain : article;
        return new PageText(title, withoutTitle(content, title));
    }

    /** The headline stands beside the content; it would be read twice. */
    private static String withoutTitle(String content, @Nullable String title) {
        int end = content.indexOf("\n\n");
        return end >= 0 && content.substring(0, end).equals(title) ? content.substring(end + 2) : content;
    }

    private static String readable(Document page) {
        Element article = new Readability4J("", page).parse().getArticleContent();
        return article == null ? "" : BlockText.of(article);
    }

    private static Element mainOf(Document page) {
        for (String tag : new String[] {"article", "main", "[role=main]"}) {
            var found = page.select(tag);
            if (found.size() == 1) return found.get(0);
        }
        return page.body();
    }

    Optional<String> findTitle() {
        return Optional.ofNullable(title);
    }
}
