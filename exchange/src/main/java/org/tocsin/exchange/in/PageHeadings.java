package org.tocsin.exchange.in;

/**
 * Reads a web page's own words about itself: its outlet, day and title. Understanding pages is the reader's business; this is
 * the door through which it is lent to the exchange.
 */
@FunctionalInterface
public interface PageHeadings {
    /** For those who have no reader: says nothing of any page. */
    PageHeadings NONE = html -> Heading.NONE;

    /** What the page says of itself; what it does not say stays unknown. */
    Heading headingOf(String html);
}
