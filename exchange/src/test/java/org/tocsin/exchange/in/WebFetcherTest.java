package org.tocsin.exchange.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.core.report.Report;

class WebFetcherTest {
    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server = start();
    private final WebFetcher fetcher = new WebFetcher(a -> a.equals(loopback()), Duration.ofSeconds(20));

    @BeforeEach
    void serve() {
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void aPageBecomesAReport() {
        answer(
                "/a",
                200,
                "text/html; charset=windows-1251",
                "<html><body>Хатлон".getBytes(Charset.forName("windows-1251")));
        redirect("/old", "/a");

        WebPage page = fetcher.fetch(address("/old"));
        Report report = page.report(Intake.of(PageHeadings.NONE));

        assertThat(page.content()).isEqualTo("<html><body>Хатлон");
        assertThat(report.outlet()).isEqualTo("127.0.0.1");
        assertThat(report.url()).hasToString(address("/a"));
    }

    @Test
    void aRedirectToAnotherAddressOfThisMachineIsRefused() {
        redirect("/hop", "http://127.0.0.2:" + server.getAddress().getPort() + "/a");
        redirect("/six", "http://[::1]:" + server.getAddress().getPort() + "/a");
        redirect("/file", "file:///etc/passwd");

        refused(address("/hop"), "leads to 127.0.0.2, which is not on the public internet. Maybe");
        refused(address("/six"), "which is not on the public internet. Maybe");
        refused(address("/file"), "Not a web address: \"file:///etc/passwd\". Maybe");
    }

    @Test
    void redirectsEnd() {
        redirect("/loop", "/loop");

        refused(address("/loop"), "redirects more than 5 times. Maybe");
    }

    @Test
    void anEndlessBodyIsCutOff() {
        server.createContext("/endless", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/plain");
            exchange.sendResponseHeaders(200, 0);
            byte[] chunk = new byte[1 << 16];
            Arrays.fill(chunk, (byte) 'x');
            try (var body = exchange.getResponseBody()) {
                while (end.getCount() > 0) body.write(chunk);
            }
        });

        refused(address("/endless"), "The page is larger than 10000000 bytes. Maybe");
    }

    @Test
    void aSilentServerIsGivenUp() {
        server.createContext("/silent", exchange -> await());
        WebFetcher impatient = new WebFetcher(a -> true, Duration.ofMillis(300));

        assertThatThrownBy(() -> impatient.fetch(address("/silent")))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("did not answer within");
    }

    @Test
    void aBodyThatTricklesIsGivenUp() {
        server.createContext("/trickle", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/plain");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            await();
        });
        WebFetcher impatient = new WebFetcher(a -> true, Duration.ofMillis(500));

        assertThatThrownBy(() -> impatient.fetch(address("/trickle")))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("did not answer within");
    }

    @Test
    void onlyArticlesAreTaken() {
        answer("/png", 200, "image/png", new byte[10]);
        answer("/none", 404, "text/html", new byte[10]);
        server.createContext("/gzip", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            send(exchange, 200, "text/html", new byte[10]);
        });

        refused(address("/png"), "holds \"image/png\", not an article. Maybe");
        refused(address("/none"), "answers 404. Maybe");
        refused(address("/gzip"), "\"gzip\" compression");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.0.0.1:8787/",
                "http://localhost/",
                "http://localhost./",
                "http://LOCALHOST/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:7f00:1]/",
                "http://0.0.0.0/",
                "http://[::]/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0x7f.1/",
                "http://127.1/",
                "http://017700000001/",
                "http://10.0.0.1/",
                "http://192.168.0.1/",
                "http://172.16.0.1/",
                "http://100.64.0.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[fd00:ec2::254]/",
                "http://[fe80::1]/",
                "http://[64:ff9b::7f00:1]/",
                "ftp://example.org/",
                "file:///etc/passwd",
                "http:///x",
                "javascript:alert(1)"
            })
    void whatIsNotOnThePublicWebIsRefused(String address) {
        assertThatThrownBy(() -> new WebFetcher().fetch(address))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("Maybe ")
                .satisfies(e -> assertThat(e.getMessage())
                        .matches("(?s).*(not on the public internet|Not a web address|is not known).*"));
    }

    @Test
    void aUserNameInTheAddressIsRefused() {
        refused("http://user@127.0.0.1/", "holds a user name. Maybe");
    }

    private void refused(String address, String message) {
        assertThatThrownBy(() -> fetcher.fetch(address))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(message);
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void redirect(String path, String to) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("Location", to);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
    }

    private void answer(String path, int status, String type, byte[] body) {
        server.createContext(path, exchange -> send(exchange, status, type, body));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void await() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static InetAddress loopback() {
        try {
            return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpServer start() {
        try {
            return HttpServer.create(new InetSocketAddress(loopback(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
