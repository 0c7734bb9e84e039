package org.tocsin.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.IncidentId;
import org.tocsin.exchange.in.PageHeadings;
import org.tocsin.server.fixture.FixtureDesk;

/** The pages, asked for over HTTP. */
class PageTest {
    private static TocsinServer server;
    private static Web web;

    @BeforeAll
    static void start() {
        server = TocsinServer.start(ServerSettings.local(0), FixtureDesk.full(), PageHeadings.NONE);
        web = new Web(server.address());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theOverviewShowsIncidentsAndTheMostSeriousWarningFirst() throws Exception {
        String page = web.get("/").body();
        assertThat(page).contains("Air/drone strike").contains("5 incidents").contains("5 independent origins");
        assertThat(page.indexOf("Yol quarry, workers")).isLessThan(page.indexOf("Road camp on the upper Panj"));
        assertThat(page).contains("possibly within 25 km: 23 km away, give or take 4 km");
    }

    @Test
    void theListIsNarrowedByTextKindDayAndArea() throws Exception {
        assertThat(listed("/?q=lorries")).containsExactly("Abduction/forced disappearance");
        assertThat(listed("/?kind=protests&kind=battles")).containsExactly("Armed clash", "Peaceful protest");
        assertThat(listed("/?from=2031-03-08&to=2031-03-10")).containsExactly("Armed clash");
        assertThat(listed("/?bbox=71.0,37.0,72.0,38.0")).containsExactly("Armed clash", "Peaceful protest");
        assertThat(web.get("/?q=submarine").body()).contains("Nothing in the record fits.");
    }

    private static List<String> listed(String path) throws Exception {
        return Pattern.compile("class=\"line1\"><strong>([^<]+)")
                .matcher(web.get(path).body())
                .results()
                .map(m -> m.group(1))
                .toList();
    }

    @Test
    void whatCannotBeReadInTheAddressIsSaid() throws Exception {
        assertThat(web.get("/?from=yesterday&bbox=1,2,3").body())
                .contains("Not a day: \"yesterday\". Maybe")
                .contains("Not an area: \"1,2,3\". Maybe")
                .contains("5 incidents");
    }

    @Test
    void anIncidentShowsWhoStandsForAndAgainstEachValue() throws Exception {
        String page = web.get("/incidents/" + droneStrike()).body();
        Incident incident =
                FixtureDesk.full().findIncident(new IncidentId(droneStrike())).orElseThrow();
        assertThat(page).contains(incident.where().reason(), incident.when().reason());
        assertThat(page).contains("For it").contains("Against it");
        assertThat(words(page))
                .contains("Valley Herald ← citing Oxus Wire ← citing provincial police")
                .contains("claimed Lapis Front")
                .contains("blamed Red Poppy band")
                .contains("suspected men from across the river")
                .contains("A border official denied that the drone");
        assertThat(page).contains("not a finding of this software");
    }

    @Test
    void theReportBesideAnIncidentIsMarkedWhereValuesWereRead() throws Exception {
        String report = first(
                "\\?report=([0-9a-f]{64})\"[^>]*hx-get[^>]*><span class=\"letter\">[A-F]</span> Oxus Wire",
                web.get("/incidents/" + droneStrike()).body());
        String page =
                web.get("/incidents/" + droneStrike() + "?report=" + report).body();
        assertThat(page)
                .containsPattern(
                        "<mark class=\"f-killed[^>]*><a id=\"t-v\\d+\" href=\"#v\\d+\"[^>]*>three </a></mark>");
    }

    @Test
    void aReportShowsItsStatementsWithTheirChains() throws Exception {
        String page =
                web.get("/reports/" + reportOf("Group claims raid on quarry")).body();
        assertThat(words(page))
                .contains("Mountain Monitor ← citing Lapis Front")
                .contains("2 statements");
        assertThat(page).contains("Admission").contains("/incidents/" + droneStrike());
    }

    @Test
    void theStatementsOfAReportAreNarrowedBySpeakerAndStance() throws Exception {
        String report = "/reports/" + reportOf("Drone kills three");
        assertThat(statements(report)).containsExactly("s1", "s2");
        assertThat(statements(report + "?stance=suspects")).containsExactly("s2");
        assertThat(statements(report + "?speaker=provincial+police")).containsExactly("s1");
        assertThat(web.get(report + "?speaker=provincial+police&stance=suspects")
                        .body())
                .contains("0 of 2 statements")
                .contains("No statement fits. Maybe choose another stance.");
    }

    private static List<String> statements(String path) throws Exception {
        return Pattern.compile("<li id=\"(s\\d+)\"")
                .matcher(web.get(path).body())
                .results()
                .map(m -> m.group(1))
                .toList();
    }

    @Test
    void eachStatementIsNumberedWhereItBegins() throws Exception {
        String page =
                web.get("/reports/" + reportOf("Group claims raid on quarry")).body();
        assertThat(page).contains("id=\"t-s1\" href=\"#s1\"").contains("href=\"#t-s1\"");
    }

    @Test
    void aCorrectedReportShowsItsHistory() throws Exception {
        String first =
                words(web.get("/reports/" + reportOf("Several dead at Yol")).body());
        assertThat(first)
                .contains("This report was corrected later.")
                .contains("Its history: 2 editions")
                .contains("What changed: 1 sentence gone, 1 new");
        String second =
                words(web.get("/reports/" + reportOf("CORRECTED-Several")).body());
        assertThat(second)
                .contains("correction CORRECTED-Several dead at Yol this one")
                .doesNotContain("This report was");
        assertThat(words(web.get("/incidents/" + droneStrike()).body())).contains("a shopkeeper corrected later");
    }

    @Test
    void anIncidentShowsItsGradesAndWhoContradictsWhom() throws Exception {
        String page = words(web.get("/incidents/" + droneStrike()).body());
        assertThat(page)
                .contains("Grade 2 probably true: 5 independent origins say so, one says otherwise")
                .contains("Who contradicts whom")
                .contains("Whether it happened it happened")
                .contains("denied")
                .contains("Grade C, fairly reliable: ")
                .contains("Lapis Front claimed or admitted says so of itself");
    }

    @Test
    void speakersAreListedAndNarrowed() throws Exception {
        assertThat(words(web.get("/speakers").body())).contains("provincial police police");
        String found = web.get("/speakers?q=lapis").body();
        assertThat(found).contains("1 speaker").contains("Lapis Front").doesNotContain("provincial police");
        assertThat(web.get("/speakers?role=witness").body())
                .contains("a shopkeeper")
                .doesNotContain("Lapis");
        assertThat(web.get("/speakers?q=nobody+at+all").body())
                .contains("No speaker")
                .contains("Maybe");
    }

    @Test
    void aSpeakerShowsWhatItSaidAndHowItFared() throws Exception {
        String page = words(web.get("/speaker?name=provincial+police").body());
        assertThat(page)
                .contains("said 2, passed on 0")
                .contains("confirmed by")
                .contains("Valley Herald ← citing Oxus Wire ← citing provincial police");
        assertThat(words(
                        web.get("/speaker?name=provincial+police&stance=denies").body()))
                .contains("No statement fits.");
        assertThat(web.get("/speaker?name=nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void caveatsAreShown() throws Exception {
        assertThat(web.get("/reports/" + reportOf("Several dead at Yol")).body())
                .contains("1 caveat")
                .contains("was taken as three or more");
    }

    @Test
    void aSiteShowsItsWarningsWithReasons() throws Exception {
        String page = web.get("/sites/quarry-camp").body();
        assertThat(page).contains("2 warnings stand").contains("within 30 km: 2.8 km away, give or take 4 km");
        assertThat(page).contains("5 independent origins say so").contains("China");
        assertThat(web.get("/sites/depot").body()).contains("No warning stands");
    }

    @Test
    void nothingOfAReportIsTakenAsMarkup() throws Exception {
        String report = web.get("/reports/" + reportOf("&lt;img src=x")).body();
        String incident = web.get("/incidents/" + first("/incidents/(i-[0-9a-f-]+)", report))
                .body();
        for (String page : List.of(web.get("/").body(), web.get("/reports").body(), report, incident))
            assertThat(page)
                    .doesNotContain("<script>")
                    .doesNotContain("<img src=x")
                    .doesNotContain("<b>");
        assertThat(report).contains("&lt;script&gt;fetch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/incidents/i-000000000000-1",
                "/incidents/nonsense",
                "/reports/abc",
                "/sites/nowhere",
                "/speaker",
                "/speaker?name=%3Cscript%3E",
                "/nothing"
            })
    void whatIsNotThereIsSaidInThePage(String path) throws Exception {
        HttpResponse<String> answer = web.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Maybe").doesNotContain("Exception");
    }

    @Test
    void aProvinceIsAnAreaOnTheMapAndHasNoMiddle() throws Exception {
        String province = feature("Gorno-Badakhshan");
        assertThat(province)
                .contains("\"local\":false")
                .contains("\"type\":\"Polygon\"")
                .doesNotContain("middle");
        assertThat(feature("Yol")).contains("\"local\":true").contains("\"middle\":[70.19,37.76]");
        assertThat(feature("Tajik-Afghan border"))
                .contains("\"precision\":\"border strip\"")
                .doesNotContain("middle");
    }

    private static String feature(String place) throws Exception {
        return Pattern.compile("(?=\\{\"type\":\"Feature\")")
                .splitAsStream(web.get("/api/incidents.geojson").body())
                .filter(f -> f.contains("\"place\":\"" + place))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theMapIsNarrowedLikeTheList() throws Exception {
        assertThat(web.get("/api/incidents.geojson?q=lorries").body().split("\"Feature\""))
                .hasSize(2);
        assertThat(web.get("/api/sites.geojson").body()).contains("\"warn_within_km\":25.0");
        assertThat(web.get("/healthz").body()).contains("\"up\"");
    }

    @Test
    void everyFileThatAPageNamesIsThere() throws Exception {
        var files = Pattern.compile("(?:src|href)=\"(/(?:assets|webjars)/[^\"#]+)")
                .matcher(web.get("/").body());
        int found = 0;
        for (; files.find(); found++)
            assertThat(web.get(files.group(1)).statusCode()).as(files.group(1)).isEqualTo(200);
        assertThat(found).isGreaterThan(6);
    }

    private static String droneStrike() throws Exception {
        return first(
                "/incidents/(i-[0-9a-f-]+)\" data-incident",
                web.get("/?q=quarry").body());
    }

    private static String reportOf(String title) throws Exception {
        return first(
                "/reports/([0-9a-f]{64})\">" + Pattern.quote(title),
                web.get("/reports").body());
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
}
