package org.tocsin.server.guard;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets only this server's own pages change the record. Every browser of today tells where a form came from, in
 * Sec-Fetch-Site or Origin; a request that changes something and tells neither is refused too, so that nothing depends on a
 * cookie or a token.
 */
public final class SameOriginGuard implements Filter {
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        if (HARMLESS.contains(http.getMethod()) || isOwn(http)) {
            chain.doFilter(request, response);
            return;
        }
        Refusal.send(
                (HttpServletResponse) response,
                HttpServletResponse.SC_FORBIDDEN,
                "Only this server's own pages may change the record. Maybe reload the page and try again.");
    }

    private static boolean isOwn(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return site.equals("same-origin");
        return isOwn(request.getHeader("Origin"), request.getHeader("Host"));
    }

    private static boolean isOwn(@Nullable String origin, @Nullable String host) {
        if (origin == null || host == null) return false;
        try {
            String authority = new URI(origin).getRawAuthority();
            return authority != null && authority.toLowerCase(Locale.ROOT).equals(host.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
