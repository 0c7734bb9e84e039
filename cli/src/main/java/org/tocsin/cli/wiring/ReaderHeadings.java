package org.tocsin.cli.wiring;

import org.tocsin.exchange.in.Heading;
import org.tocsin.exchange.in.PageHeadings;
import org.tocsin.reader.text.PageMetadata;

/** Lends the reader's understanding of pages to the exchange. */
final class ReaderHeadings implements PageHeadings {
    @Override
    public Heading headingOf(String html) {
        PageMetadata page = PageMetadata.of(html);
        return new Heading(page.outlet(), page.published(), page.title(), null);
    }
}
