package org.tocsin.server.guard;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Answers only under names that belong to this server. Without it a hostile page could point its own name at this machine
 * (DNS rebinding) and read the record as if it were its own.
 */
public final class HostGuard implements Filter {
    private final Set<String> names = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]", "::1"));

    /** Answers under this machine's own names and the given ones. */
    public HostGuard(Collection<String> allowed, Collection<String> more) {
        allowed.forEach(n -> names.add(n.toLowerCase(Locale.ROOT)));
        more.forEach(n -> names.add(n.toLowerCase(Locale.ROOT)));
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String host = request.getServerName();
        if (host != null && names.contains(host.toLowerCase(Locale.ROOT))) {
            chain.doFilter(request, response);
            return;
        }
        Refusal.send(
                (HttpServletResponse) response,
                421,
                "This server does not answer under the name of this request. Maybe add the name to the allowed hosts.");
    }
}
