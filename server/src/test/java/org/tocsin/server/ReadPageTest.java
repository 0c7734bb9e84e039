package org.tocsin.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tocsin.exchange.in.PageHeadings;
import org.tocsin.server.fixture.FixtureDesk;

/** Pasting and dropping, the good and the bad. */
class ReadPageTest {
    private static final String ATTACK = "There was an attack on a depot near Yol, drivers said.";

    private final FixtureDesk desk = FixtureDesk.empty();
    private TocsinServer server;
    private Web web;

    @BeforeEach
    void start() {
        server = TocsinServer.start(ServerSettings.local(0), desk, PageHeadings.NONE);
        web = new Web(server.address());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void readingShowsWhatWasReadAndKeepsNothing() throws Exception {
        HttpResponse<String> answer = web.post("/read", Map.of("text", ATTACK, "published", "2031-03-15"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("1 statement")
                .contains("Its incident")
                .contains(">attack</a></mark>");
        assertThat(desk.countReports()).isZero();
    }

    @Test
    void addingKeepsTheReportAndShowsIt() throws Exception {
        HttpResponse<String> answer = web.post("/read", Map.of("text", ATTACK, "outlet", "Oxus Wire", "action", "add"));
        assertThat(answer.statusCode()).isEqualTo(303);
        String where = answer.headers().firstValue("Location").orElse("");
        assertThat(web.get(where).body()).contains("Oxus Wire").contains("attack");
        assertThat(desk.countReports()).isEqualTo(1);
    }

    @Test
    void theRecordTakesNoReportWithoutAnOutlet() throws Exception {
        assertThat(web.post("/read", Map.of("text", ATTACK, "action", "add")).body())
                .contains("Maybe fill in its outlet.");
        assertThat(desk.countReports()).isZero();
    }

    @Test
    void aFileOfSeveralReportsIsReadLineByLine() throws Exception {
        String lines =
                "{\"outlet\":\"A\",\"text\":\"An attack at Yol.\"}\nnot json\n{\"outlet\":\"B\",\"text\":\"Rain.\"}\n";
        assertThat(drop("three.jsonl", lines.getBytes(UTF_8)).body())
                .contains("Line 2: Not JSON")
                .contains("no statement was read")
                .contains("1 statement");
    }

    @Test
    void emptyTextIsSaid() throws Exception {
        assertThat(web.post("/read", Map.of("text", "  \n ")).body()).contains("There is no text. Maybe paste");
        assertThat(drop("empty.txt", new byte[0]).body()).contains("There is no text. Maybe paste");
    }

    @Test
    void tenMegabytesOfNoiseAreRefusedInThePage() throws Exception {
        String noise = "qwertz uiop ".repeat(10_000_000 / 12);
        HttpResponse<String> pasted = web.post("/read", Map.of("text", noise));
        assertThat(pasted.statusCode()).isEqualTo(422);
        assertThat(pasted.body().substring(0, 200)).contains("<!DOCTYPE html>");
        assertThat(pasted.body()).contains("at most 2000000 are read. Maybe");
    }

    @Test
    void moreThanTheLimitIsRefusedInThePage() throws Exception {
        HttpResponse<String> answer = drop("huge.txt", new byte[12_000_000]);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("larger than 10 MB. Maybe").doesNotContain("Exception");
    }

    @Test
    void aBinaryFileIsRefusedInThePage() throws Exception {
        byte[] bytes = new byte[5_000];
        new Random(7).nextBytes(bytes);
        HttpResponse<String> answer = drop("picture.txt", bytes);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Maybe it is not text").doesNotContain("Exception");
        assertThat(drop("paper.pdf", "%PDF-1.7 xyz".getBytes(UTF_8)).body()).contains("a PDF file, not text");
    }

    @Test
    void aPageWithScriptsHarmsNothing() throws Exception {
        String html =
                "<!DOCTYPE html><html><body><script>alert(1)</script><p onclick=x>An attack at Yol.</p></body></html>";
        String page = drop("page.html", html.getBytes(UTF_8)).body();
        assertThat(page).doesNotContain("<script>alert").doesNotContain("<p onclick");
    }

    @Test
    void aBadDayIsSaid() throws Exception {
        assertThat(web.post("/read", Map.of("text", ATTACK, "published", "last week"))
                        .body())
                .contains("Not a date: \"last week\". Maybe");
    }

    @Test
    void aTextInAnotherLanguageIsAnswered() throws Exception {
        assertThat(web.post("/read", Map.of("text", "Вчера в горах шёл снег.")).body())
                .contains("Вчера в горах")
                .contains("no statement was read");
    }

    private HttpResponse<String> drop(String name, byte[] file) throws Exception {
        return web.post("/read", Map.of("text", ""), name, file, Map.of("Sec-Fetch-Site", "same-origin"));
    }
}
