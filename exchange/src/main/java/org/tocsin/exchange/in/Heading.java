package org.tocsin.exchange.in;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.report.Published;

/**
 * What is known of a report beside its content: from header lines, from a page's meta tags, from options. Each part may be
 * unknown.
 *
 * @param outlet who published it
 * @param published when
 * @param title its headline
 * @param url where it was found
 */
public record Heading(
        @Nullable String outlet,
        @Nullable Published published,
        @Nullable String title,
        @Nullable URI url) {
    /** Nothing is known. */
    public static final Heading NONE = new Heading(null, null, null, null);

    /** Takes blank names as unknown. */
    public Heading {
        outlet = blankToNull(outlet);
        title = blankToNull(title);
    }

    /** A heading of which only the outlet and the day are known. */
    public static Heading of(@Nullable String outlet, @Nullable Published published) {
        return new Heading(outlet, published, null, null);
    }

    /** This heading, with what it does not know taken from another. */
    public Heading orElse(Heading other) {
        return new Heading(
                outlet != null ? outlet : other.outlet,
                published != null ? published : other.published,
                title != null ? title : other.title,
                url != null ? url : other.url);
    }

    /** The host of the address, without "www.": a name for an outlet that gives none. */
    public Optional<String> findHost() {
        return Optional.ofNullable(url)
                .flatMap(u -> Optional.ofNullable(u.getHost()))
                .map(h -> h.startsWith("www.") ? h.substring(4) : h);
    }

    /**
     * Reads an address of a page.
     *
     * @throws BadInputException where it is none
     */
    static URI parseUrl(String text) {
        try {
            URI uri = new URI(text.strip());
            if (uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())))
                return uri;
        } catch (URISyntaxException e) {
            throw new BadInputException(noUrl(text), e);
        }
        throw new BadInputException(noUrl(text));
    }

    private static String noUrl(String text) {
        return "Not a web address: \"" + text + "\". Maybe it should begin with https:// and hold no spaces.";
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
