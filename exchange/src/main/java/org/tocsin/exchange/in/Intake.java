package org.tocsin.exchange.in;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.report.MediaType;
import org.tocsin.core.report.Report;

/**
 * Makes reports of texts and pages, one at a time.
 *
 * <p>The outlet is taken from the first of these that names one: what the caller insists on, the report's own header or meta
 * tags, the host of its address, what the caller falls back on. A report without any outlet is refused: nothing that it says
 * could be attributed. The other parts of the heading go the same way.
 *
 * @param pages reads the meta tags of pages
 * @param insisted what wins over the report's own heading
 * @param fallback what fills in where the report is silent
 */
public record Intake(PageHeadings pages, Heading insisted, Heading fallback) {
    private static final Pattern PAGE =
            Pattern.compile("<(!doctype\\s+html|html|head|body|article|main|div)\\b", Pattern.CASE_INSENSITIVE);

    /** An intake that adds nothing of its own. */
    public static Intake of(PageHeadings pages) {
        return new Intake(pages, Heading.NONE, Heading.NONE);
    }

    /**
     * A report from bytes: HTML where the content looks like a page, else plain text with or without header lines.
     *
     * @param own what is known of it beside the bytes
     * @throws BadInputException where the bytes are no text, or the text no report
     */
    public Report bytes(byte[] bytes, Heading own) {
        String text = TextBytes.decode(bytes);
        return looksLikePage(text) ? page(text, own) : text(text, own);
    }

    /**
     * A report from plain text, which may begin with header lines.
     *
     * @param own what is known of it beside its text
     * @throws BadInputException where it is no report
     */
    public Report text(String text, Heading own) {
        checkLength(text);
        HeaderLines headed = HeaderLines.of(text);
        return report(headed.heading().orElse(own), MediaType.TEXT, headed.content());
    }

    /** A report from plain text whose heading is known; lines that look like a header are part of the text. */
    Report plain(String text, Heading own) {
        return report(own, MediaType.TEXT, text);
    }

    /**
     * A report from a page.
     *
     * @param own what is known of it beside the page
     * @throws BadInputException where it is no report
     */
    public Report page(String html, Heading own) {
        checkLength(html);
        return report(own.orElse(pages.headingOf(html)), MediaType.HTML, html);
    }

    /** Whether a text begins as an HTML page does. */
    static boolean looksLikePage(String text) {
        String start = text.substring(0, Math.min(text.length(), 1000)).stripLeading();
        return start.startsWith("<") && PAGE.matcher(start).find();
    }

    private Report report(Heading own, MediaType type, String content) {
        checkLength(content);
        Heading heading = insisted.orElse(own);
        String outlet = outletOf(heading);
        if (outlet == null)
            throw new BadInputException(
                    "The report does not name its outlet. Maybe pass --outlet NAME, or begin the file"
                            + " with a line \"Outlet: NAME\" and an empty line.");
        Heading whole = heading.orElse(fallback);
        try {
            return Report.of(outlet, whole.published(), whole.title(), whole.url(), type, content);
        } catch (IllegalArgumentException e) {
            throw new BadInputException(String.valueOf(e.getMessage()), e);
        }
    }

    private @Nullable String outletOf(Heading heading) {
        if (heading.outlet() != null) return heading.outlet();
        return heading.findHost().orElse(fallback.outlet());
    }

    /** Before a page is parsed: parsing what will be refused anyway is work for an attacker. */
    private static void checkLength(String content) {
        if (content.length() > Report.MAX_CHARS)
            throw new BadInputException("The report has " + content.length() + " characters; at most "
                    + Report.MAX_CHARS + " are read. Maybe it is several reports in one file.");
    }
}
