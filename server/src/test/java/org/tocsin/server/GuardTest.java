package org.tocsin.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.exchange.in.PageHeadings;
import org.tocsin.server.fixture.FixtureDesk;

/** Who may ask, from where, and what the browser is told to refuse. */
class GuardTest {
    private static final Map<String, String> FORM = Map.of("text", "An attack at Yol.", "outlet", "A", "action", "add");

    private static FixtureDesk desk;
    private static TocsinServer server;
    private static Web web;

    @BeforeAll
    static void start() {
        desk = FixtureDesk.empty();
        server = TocsinServer.start(
                new ServerSettings(ServerSettings.LOOPBACK, 0, Set.of("desk.example")), desk, PageHeadings.NONE);
        web = new Web(server.address());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theBrowserIsToldToLoadNothingFromElsewhere() throws Exception {
        var headers = web.get("/").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
    }

    @ParameterizedTest
    @CsvSource({
        "localhost,200",
        "LOCALHOST:1234,200",
        "127.0.0.1,200",
        "desk.example,200",
        "rebound.example,421",
        "desk.example.evil.example,421"
    })
    void onlyKnownNamesAreAnswered(String host, String status) throws Exception {
        assertThat(web.statusUnderHost(host)).contains(" " + status);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site,cross-site",
        "Sec-Fetch-Site,same-site",
        "Sec-Fetch-Site,none",
        "Origin,https://evil.example",
        "Origin,null",
        "X-Other,1"
    })
    void noOtherPageCanAddAReport(String header, String value) throws Exception {
        var answer = web.post("/read", FORM, "", new byte[0], Map.of(header, value));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(desk.countReports()).isZero();
    }

    @Test
    void anOldBrowserOnTheSameOriginMayRead() throws Exception {
        String origin = server.address().toString().replaceAll("/$", "");
        var answer = web.post("/read", Map.of("text", "An attack at Yol."), "", new byte[0], Map.of("Origin", origin));
        assertThat(answer.statusCode()).isEqualTo(200);
    }
}
