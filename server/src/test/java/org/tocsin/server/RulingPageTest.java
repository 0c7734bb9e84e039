package org.tocsin.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tocsin.exchange.in.PageHeadings;
import org.tocsin.server.fixture.FixtureDesk;

/** Rulings, sent as the page's own forms send them. */
class RulingPageTest {
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

    private String find(String words) throws Exception {
        return first(
                "/incidents/(i-[0-9a-f-]+)\" data-incident",
                web.get("/?q=" + words).body());
    }

    private static String first(String pattern, String text) {
        var m = Pattern.compile(pattern).matcher(text);
        assertThat(m.find()).as(pattern).isTrue();
        return m.group(1);
    }

    /** The words of a page without its markup. */
    private static String words(String page) {
        return page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    /** The form of an incident's page, with what the page itself fills in. */
    private Map<String, String> form(String incident, String verb) throws Exception {
        String page = web.get("/incidents/" + incident).body();
        Map<String, String> form = new HashMap<>();
        for (String name : List.of("seen", "anchor", "version"))
            form.put(name, first("name=\"" + name + "\" value=\"([^\"]*)\"", page));
        form.put("verb", verb);
        form.put("author", "Mira");
        form.put("reason", "telephoned the clinic");
        return form;
    }

    private HttpResponse<String> rule(String incident, Map<String, String> form) throws Exception {
        return web.post("/incidents/" + incident + "/rulings", form);
    }

    private String followed(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(words(answer.body())).isEqualTo(303);
        return web.get(answer.headers().firstValue("Location").orElseThrow().replaceFirst("#.*", ""))
                .body();
    }

    private List<String> listed() throws Exception {
        List<String> ids = new ArrayList<>();
        Pattern.compile("data-incident=\"([^\"]+)")
                .matcher(web.get("/").body())
                .results()
                .forEach(m -> ids.add(m.group(1)));
        return ids;
    }

    @Test
    void aCorrectionStandsWithItsAuthorAndReason() throws Exception {
        String id = find("quarry");
        Map<String, String> form = form(id, "correct");
        form.putAll(Map.of("field", "killed", "value", "4"));
        HttpResponse<String> answer = rule(id, form);
        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(c -> assertThat(c).contains("tocsin-author=Mira", "SameSite=Strict", "HttpOnly"));
        String page = words(followed(answer));
        assertThat(page)
                .contains("Noted: killed is 4.")
                .contains("ruled by Mira: telephoned the clinic")
                .contains("Mira killed is 4")
                .contains("16 Mar 2031, 09:30 UTC");
        assertThat(words(web.get("/rulings").body())).contains("1 act").contains("Mira killed is 4");
    }

    @Test
    void whatIsUndoneIsShownAndCanBeUndoneAgain() throws Exception {
        String id = find("quarry");
        List<String> before = listed();
        Map<String, String> form = form(id, "reject");
        assertThat(followed(rule(id, form))).contains("Noted: not an incident.");
        assertThat(listed()).hasSize(before.size() - 1).doesNotContain(id);
        String log = web.get("/rulings").body();
        String ruling = first("/rulings/(r-[0-9a-f]{12})/undo", log);
        String seen = first("name=\"seen\" value=\"([^\"]*)\"", log);
        Map<String, String> undo = Map.of("author", "Omar", "reason", "it was one after all", "seen", seen);
        String undone = followed(web.post("/rulings/" + ruling + "/undo", undo));
        assertThat(words(undone)).contains("Omar undone: not an incident").contains("not an incident undone");
        assertThat(listed()).isEqualTo(before);
        assertThat(web.post("/rulings/" + ruling + "/undo", undo).statusCode()).isEqualTo(422);
    }

    @Test
    void whoeverIsSecondIsToldAndLosesNothing() throws Exception {
        String id = find("quarry");
        Map<String, String> mine = form(id, "correct");
        mine.putAll(Map.of("field", "killed", "value", "4"));
        Map<String, String> theirs = new HashMap<>(mine);
        theirs.putAll(Map.of("author", "Omar", "value", "5", "reason", "the \"ministry\" <b>says</b> so"));
        assertThat(rule(id, mine).statusCode()).isEqualTo(303);

        HttpResponse<String> late = rule(id, theirs);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(words(late.body()))
                .contains("After you opened this page Mira ruled \"killed is 4\" (telephoned the clinic)")
                .contains("Maybe look at the incident as it is now");
        assertThat(late.body())
                .contains("value=\"the &#34;ministry&#34; &lt;b>says&lt;/b> so\"")
                .containsPattern("name=\"verb\" value=\"correct\"[^>]*checked");
        theirs.put("seen", first("name=\"seen\" value=\"([^\"]*)\"", late.body()));
        assertThat(words(followed(rule(id, theirs))))
                .contains("Omar killed is 5")
                .contains("Mira killed is 4");
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasFilledInStays() throws Exception {
        String id = find("quarry");
        Map<String, String> form = form(id, "correct");
        form.putAll(Map.of("field", "killed", "value", "a few"));
        HttpResponse<String> answer = rule(id, form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("is no number. Maybe write 3").contains("value=\"a few\"");
        form.put("reason", " ");
        assertThat(rule(id, form).body()).contains("A ruling needs a reason.");
        form.putAll(Map.of("reason", "x", "author", ""));
        assertThat(rule(id, form).body()).contains("A ruling needs an author.");
        form.putAll(Map.of("author", "Mira", "verb", ""));
        assertThat(rule(id, form).body()).contains("Maybe choose what you rule.");
        assertThat(rule(id, form(id, "same")).body()).contains("No other incident is chosen.");
        assertThat(rule(id, form(id, "different")).body()).contains("No account is chosen.");
        assertThat(rule(id, form(id, "leave-out")).body()).contains("No account is chosen.");
        assertThat(web.get("/rulings").body()).contains("Nobody has ruled yet");
    }

    @Test
    void anAccountIsLeftOut() throws Exception {
        String id = find("quarry");
        Map<String, String> form = form(id, "leave-out");
        form.put("account", form.get("anchor"));
        assertThat(words(followed(rule(id, form))))
                .contains("Noted: not an incident.")
                .contains("5 accounts");
    }

    @Test
    void onlyWhatWasSeenIsConfirmed() throws Exception {
        String id = find("quarry");
        Map<String, String> form = form(id, "confirm");
        Map<String, String> stale = new HashMap<>(form);
        stale.put("version", "0");
        assertThat(rule(id, stale).body()).contains("The incident has changed since you opened it.");
        assertThat(web.get("/queue").body()).contains(id);
        assertThat(words(followed(rule(id, form)))).contains("Mira right as it stood");
        assertThat(web.get("/queue").body()).doesNotContain("data-incident=\"" + id);
    }

    @Test
    void anAccountIsTakenOutAndTheTwoAreComparedAndJoined() throws Exception {
        String id = find("quarry");
        int before = listed().size();
        Map<String, String> form = form(id, "different");
        form.put("account", form.get("anchor"));
        followed(rule(id, form));
        List<String> after = listed();
        assertThat(after).hasSize(before + 1);
        String other = first(
                "data-incident=\"(" + String.join("|", after) + ")",
                web.get("/?q=quarry").body());
        String second = after.stream().filter(i -> !i.equals(other)).findFirst().orElseThrow();

        String compared = web.get("/compare?id=" + other + "&id=" + second).body();
        assertThat(compared).contains("One event or two?").contains("Killed");
        Map<String, String> same = new HashMap<>(Map.of("verb", "same", "author", "Mira", "reason", "one clinic"));
        for (String name : List.of("seen", "anchor", "other"))
            same.put(name, first("name=\"" + name + "\" value=\"([^\"]*)\"", compared));
        followed(rule(other, same));
        assertThat(listed()).hasSize(before);
        assertThat(web.get("/compare?id=" + other).statusCode()).isEqualTo(422);
    }

    @Test
    void theQueueSaysWhy() throws Exception {
        assertThat(words(web.get("/queue").body()))
                .contains("are worth a look")
                .contains("one origin only")
                .contains("near a site");
    }

    @Test
    void anotherSitesFormIsRefused() throws Exception {
        String id = find("quarry");
        Map<String, String> form = form(id, "confirm");
        var answer = web.post(
                "/incidents/" + id + "/rulings",
                form,
                "",
                new byte[0],
                Map.of("Sec-Fetch-Site", "cross-site", "Origin", "https://evil.example"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(web.get("/rulings").body()).contains("Nobody has ruled yet");
    }

    @Test
    void anIncidentThatIsGoneIsSaid() throws Exception {
        Map<String, String> form = form(find("quarry"), "confirm");
        form.put("anchor", "nonsense");
        HttpResponse<String> answer = rule("i-000000000000-1", form);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("telephoned the clinic").contains("Maybe");
    }
}
