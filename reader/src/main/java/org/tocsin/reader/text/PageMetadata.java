package org.tocsin.reader.text;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.report.Published;

/**
 * What a page says about itself, for a report that was given without its outlet or day.
 *
 * @param outlet who published it ({@code og:site_name}, or the publisher of its JSON-LD)
 * @param published when ({@code article:published_time}, JSON-LD {@code datePublished}, {@code <time datetime>})
 * @param title its headline ({@code og:title}, the first {@code h1}, {@code title})
 */
public record PageMetadata(
        @Nullable String outlet,
        @Nullable Published published,
        @Nullable String title) {
    /** Reads the metadata of a page; what it does not say, or says in a form that is none, is absent. */
    public static PageMetadata of(String html) {
        return of(Page.parse(html));
    }

    static PageMetadata of(Document page) {
        JsonLd json = JsonLd.of(page);
        return new PageMetadata(
                OutletName.find(page, json).orElse(null),
                PublishedTime.find(page, json).orElse(null),
                PageTitle.find(page).orElse(null));
    }

    public Optional<String> findOutlet() {
        return Optional.ofNullable(outlet);
    }

    public Optional<Published> findPublished() {
        return Optional.ofNullable(published);
    }

    public Optional<String> findTitle() {
        return Optional.ofNullable(title);
    }
}
