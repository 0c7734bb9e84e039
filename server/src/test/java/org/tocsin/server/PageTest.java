package org.tocsin.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tocsin.exchange.in.PageHeadings;
import org.tocsin.server.fixture.FixtureDesk;

/** The pages, asked for over HTTP. */
class PageTest {
    private static TocsinServer server;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        server = TocsinServer.start(ServerSettings.local(0), FixtureDesk.full(), PageHeadings.NONE);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theOverviewAnswers() throws Exception {
        assertThat(get("/").body()).contains("Air/drone strike").contains("Yol, Tajikistan");
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI uri = server.address().resolve(path);
        return CLIENT.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
}
