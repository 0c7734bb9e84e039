package org.tocsin.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tocsin.exchange.in.PageHeadings;
import org.tocsin.server.fixture.FixtureDesk;

/** Grades of sources, sent as the page's own forms send them. */
class GradePageTest {
    private TocsinServer server;
    private Web web;

    @BeforeEach
    void start() {
        server = TocsinServer.start(ServerSettings.local(0), FixtureDesk.full(), PageHeadings.NONE);
        web = new Web(server.address());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static Map<String, String> form(String... more) {
        Map<String, String> form = new HashMap<>(Map.of("author", "Mira", "reason", "ten years of reading it"));
        for (int i = 0; i < more.length; i += 2) form.put(more[i], more[i + 1]);
        return form;
    }

    private String followed(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return words(
                web.get(answer.headers().firstValue("Location").orElseThrow()).body());
    }

    private static String words(String page) {
        return page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    @Test
    void aGradeByNameStandsWithItsAuthorAndReason() throws Exception {
        HttpResponse<String> answer =
                web.post("/grades", form("name", "Lapis Front", "grade", "E", "speaker", "lapis front"));
        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(c -> assertThat(c).contains("tocsin-author=Mira"));
        assertThat(followed(answer))
                .contains("Noted: Lapis Front: E, unreliable.")
                .contains("Grade E unreliable graded by Mira: ten years of reading it");
        assertThat(words(web.get("/grades").body())).contains("Mira Lapis Front E, unreliable");
    }

    @Test
    void aGradeOfARoleHoldsForAllAndIsTakenBack() throws Exception {
        assertThat(followed(web.post("/grades", form("role", "witness", "grade", "B"))))
                .contains("any witness: B");
        assertThat(words(web.get("/speaker?name=a+shopkeeper").body())).contains("any witness B, usually reliable");
        assertThat(followed(web.post("/grades", form("role", "witness", "grade", "-"))))
                .contains("any witness: shipped grade again")
                .contains("was there, and saw a part of it");
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasFilledInStays() throws Exception {
        HttpResponse<String> nobody = web.post("/grades", form("grade", "B"));
        assertThat(nobody.statusCode()).isEqualTo(422);
        assertThat(nobody.body()).contains("Nobody is named.").contains("value=\"ten years of reading it\"");
        assertThat(web.post("/grades", form("name", "x", "grade", "G")).body()).contains("is no grade. Maybe");
        assertThat(web.post("/grades", form("name", "x", "grade", "B", "reason", " "))
                        .body())
                .contains("A grade needs a reason.");
        assertThat(web.post("/grades", form("name", "x", "grade", "B", "author", ""))
                        .body())
                .contains("A grade needs an author.");
        assertThat(web.get("/grades").body()).doesNotContain("Graded by the desk");
    }

    @Test
    void nothingOfAFormIsTakenAsMarkup() throws Exception {
        web.post("/grades", form("name", "<script>alert(1)</script>", "grade", "B", "reason", "<b>bold</b>"));
        assertThat(web.get("/grades").body()).doesNotContain("<script>alert").doesNotContain("<b>bold");
    }
}
