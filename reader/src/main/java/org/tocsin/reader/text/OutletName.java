package org.tocsin.reader.text;

import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** Who published a page, as it says itself. */
final class OutletName {
    private OutletName() {}

    static Optional<String> find(Document page, JsonLd json) {
        return Stream.of(
                        Page.findMeta(page, "og:site_name"),
                        json.findPublisher(),
                        Page.findMeta(page, "application-name"),
                        Page.findMeta(page, "publisher"))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
