package org.tocsin.exchange.in;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.core.report.Report;

/**
 * A page as it was fetched.
 *
 * @param url where it was found in the end, after redirects
 * @param isHtml whether it is HTML, else plain text
 * @param content its text
 */
public record WebPage(URI url, boolean isHtml, String content) {
    private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([A-Za-z0-9_:.-]+)");

    /** The page as a report. */
    public Report report(Intake intake) {
        Heading own = new Heading(null, null, null, url);
        return isHtml ? intake.page(content, own) : intake.plain(content, own);
    }

    static WebPage of(HttpResponse<byte[]> response) {
        URI url = response.uri();
        if (response.statusCode() != 200)
            throw new BadInputException("The address " + url + " answers " + response.statusCode()
                    + ". Maybe the page has moved or wants a login; try it in a browser.");
        String encoding = response.headers().firstValue("Content-Encoding").orElse("identity");
        if (!encoding.equalsIgnoreCase("identity"))
            throw new BadInputException("The address " + url + " answers with \"" + encoding
                    + "\" compression, which was not asked for. Maybe save the page and read the file.");
        String type = response.headers().firstValue("Content-Type").orElse("text/html");
        boolean html = HTML.contains(bare(type));
        if (!html && !bare(type).equals("text/plain"))
            throw new BadInputException("The address " + url + " holds \"" + type
                    + "\", not an article. Maybe it is a picture or a download.");
        return new WebPage(
                url, html, TextBytes.decode(response.body(), charset(type).orElse(null)));
    }

    private static String bare(String type) {
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    private static Optional<Charset> charset(String type) {
        Matcher matcher = CHARSET.matcher(type);
        return matcher.find() ? TextBytes.findCharset(matcher.group(1)) : Optional.empty();
    }
}
