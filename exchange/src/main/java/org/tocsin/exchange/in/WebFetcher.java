package org.tocsin.exchange.in;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/**
 * Fetches one page from the public web.
 *
 * <p>What is guaranteed, whatever the address, its name server and the pages on the way do:
 * <ul>
 * <li>Only http and https, without user names, are asked for.
 * <li>Every name is resolved before it is asked, again for every redirect (at most {@value #MAX_REDIRECTS}), and all its
 *     addresses must be public ({@link PublicAddress}). Number forms of addresses are judged by the address that they mean.
 * <li>While a fetch runs, no lookup of its name in this process gives a private address ({@link GuardedNames}), so a
 *     name server that changes its answer between check and connection gains nothing.
 * <li>No proxy is used, as it would resolve names out of our sight.
 * <li>A connection has 10 s, the whole fetch 30 s; the body is cut off at {@link ReportFiles#MAX_BYTES} while it streams in;
 *     compressed bodies are not asked for and not taken.
 * </ul>
 */
public final class WebFetcher {
    private static final int MAX_REDIRECTS = 5;
    private static final Duration CONNECT = Duration.ofSeconds(10);

    private final Predicate<InetAddress> allowed;
    private final Duration whole;

    /** A fetcher for the public web. */
    public WebFetcher() {
        this(PublicAddress::test, Duration.ofSeconds(30));
    }

    /** For tests: other addresses, other patience. */
    WebFetcher(Predicate<InetAddress> allowed, Duration whole) {
        this.allowed = allowed;
        this.whole = whole;
    }

    /**
     * Fetches a page.
     *
     * @throws BadInputException where the address is refused, does not answer, or answers with something else than an article
     */
    public WebPage fetch(String address) {
        long deadline = System.nanoTime() + whole.toNanos();
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        try {
            return follow(client, Heading.parseUrl(address), deadline);
        } finally {
            client.shutdownNow();
        }
    }

    private WebPage follow(HttpClient client, URI start, long deadline) {
        URI uri = start;
        for (int hop = 0; hop <= MAX_REDIRECTS; hop++) {
            HttpResponse<byte[]> response = ask(client, uri, deadline);
            if (response.statusCode() / 100 != 3) return WebPage.of(response);
            uri = target(uri, response);
        }
        throw new BadInputException("The address " + start + " redirects more than " + MAX_REDIRECTS
                + " times. Maybe the site wants a login; save the page and read the file.");
    }

    private static URI target(URI from, HttpResponse<byte[]> response) {
        String location = response.headers()
                .firstValue("Location")
                .orElseThrow(() -> new BadInputException("The address " + from + " answers " + response.statusCode()
                        + " without saying where to go. Maybe try it in a browser."));
        try {
            return Heading.parseUrl(from.resolve(location).toString());
        } catch (IllegalArgumentException e) {
            throw new BadInputException(
                    from + " redirects to \"" + location + "\", which is no address. Maybe try it in a browser.", e);
        }
    }

    private HttpResponse<byte[]> ask(HttpClient client, URI uri, long deadline) {
        String host = uri.getHost();
        check(uri);
        GuardedNames.guard(host);
        try {
            check(uri); // Again: what was looked up before the guard stood is not to be trusted.
            HttpRequest request = HttpRequest.newBuilder(uri)
                    .header("Accept", "text/html, application/xhtml+xml, text/plain")
                    .header("User-Agent", "Tocsin")
                    .build();
            return await(client.sendAsync(request, info -> new BoundedBody(ReportFiles.MAX_BYTES)), uri, deadline);
        } finally {
            GuardedNames.release(host);
        }
    }

    private void check(URI uri) {
        if (uri.getUserInfo() != null)
            throw new BadInputException(
                    "The address " + uri + " holds a user name. Maybe leave out what stands before the @.");
        for (InetAddress address : resolve(uri))
            if (!allowed.test(address))
                throw new BadInputException("The address " + uri + " leads to " + address.getHostAddress()
                        + ", which is not on the public internet. Maybe save the page and read the file.");
    }

    private static InetAddress[] resolve(URI uri) {
        String host = uri.getHost();
        try {
            InetAddress[] addresses = InetAddress.getAllByName(host);
            if (!isLiteral(host) && !GuardedNames.isInstalled())
                throw new IllegalStateException("Java does not use " + GuardedNames.class.getName()
                        + "; no page is fetched without it. Maybe META-INF/services was lost in packing.");
            return addresses;
        } catch (UnknownHostException e) {
            throw new BadInputException(
                    "The host \"" + host + "\" is not known. Maybe check the spelling, or the connection.", e);
        }
    }

    private static boolean isLiteral(String host) {
        return host.startsWith("[") || host.matches("[0-9.]+");
    }

    private HttpResponse<byte[]> await(CompletableFuture<HttpResponse<byte[]>> answer, URI uri, long deadline) {
        try {
            return answer.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new BadInputException(
                    "The address " + uri + " did not answer within " + whole.toSeconds()
                            + " s. Maybe try again later, or save the page and read the file.",
                    e);
        } catch (ExecutionException e) {
            throw failed(uri, e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new BadInputException("The fetch of " + uri + " was interrupted. Maybe try again.", e);
        }
    }

    private static BadInputException failed(URI uri, Throwable cause) {
        if (cause instanceof BadInputException bad) return bad;
        String why = cause instanceof IOException && cause.getMessage() != null
                ? cause.getMessage()
                : cause.getClass().getSimpleName();
        return new BadInputException(
                "The address " + uri + " cannot be fetched: " + why + ". Maybe check the address and the connection.",
                cause);
    }
}
