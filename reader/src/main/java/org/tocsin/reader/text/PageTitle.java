package org.tocsin.reader.text;

import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The headline of a page. */
final class PageTitle {
    /** A page's title often ends with the outlet's name, behind one of these. */
    private static final String[] SEPARATORS = {" | ", " – ", " — ", " - ", " :: "};

    private PageTitle() {}

    static Optional<String> find(Document page) {
        return Stream.of(
                        Page.findMeta(page, "og:title"),
                        Optional.ofNullable(page.selectFirst("article h1, main h1, h1"))
                                .map(Element::text)
                                .map(Page::clean),
                        Optional.of(withoutOutlet(Page.clean(page.title()))))
                .flatMap(Optional::stream)
                .filter(t -> !t.isBlank())
                .findFirst();
    }

    private static String withoutOutlet(String title) {
        for (String separator : SEPARATORS) {
            int cut = title.lastIndexOf(separator);
            if (cut > title.length() / 2) return title.substring(0, cut).strip();
        }
        return title;
    }
}
