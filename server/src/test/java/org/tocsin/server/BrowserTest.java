package org.tocsin.server;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tocsin.exchange.in.PageHeadings;
import org.tocsin.server.fixture.FixtureDesk;

/** The page in a real Chromium. Screenshots go to target/screenshots. */
class BrowserTest {
    private static final Path SHOTS = Path.of("target", "screenshots");

    private static @Nullable Playwright playwright;
    private static @Nullable Browser browser;
    private static @Nullable TocsinServer server;

    private final List<String> complaints = new ArrayList<>();
    private final List<String> strangers = new ArrayList<>();
    private @Nullable BrowserContext context;

    @BeforeAll
    @SuppressWarnings("SystemOut")
    static void start() {
        Optional<Path> chromium = Chromium.find();
        if (chromium.isEmpty())
            System.out.println(
                    "SKIPPED: the browser tests, because no Chromium was found. Maybe install the package chromium.");
        assumeTrue(chromium.isPresent(), "no Chromium");
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.orElseThrow())
                        .setArgs(Chromium.ARGUMENTS));
        server = TocsinServer.start(ServerSettings.local(0), FixtureDesk.full(), PageHeadings.NONE);
    }

    @AfterAll
    static void stop() {
        if (server != null) server.close();
        if (playwright != null) playwright.close();
    }

    @BeforeEach
    void forget() {
        complaints.clear();
        strangers.clear();
    }

    @AfterEach
    void nothingIsComplainedOfAndNothingLeavesTheHost() {
        if (context != null) context.close();
        assertThat(complaints).isEmpty();
        assertThat(strangers).isEmpty();
    }

    private Page open(String path, int width, int height, ColorScheme scheme) {
        return open(requireNonNull(server), path, width, height, scheme);
    }

    private Page open(TocsinServer there, String path, int width, int height, ColorScheme scheme) {
        context = requireNonNull(browser)
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setColorScheme(scheme)
                        .setReducedMotion(ReducedMotion.REDUCE));
        URI home = there.address();
        context.onRequest(request -> {
            URI to = URI.create(request.url());
            boolean own = home.getAuthority().equals(to.getAuthority()) || "data".equals(to.getScheme());
            if (!own) strangers.add(request.url());
        });
        Page page = context.newPage();
        page.onConsoleMessage(m -> {
            if (m.type().equals("error") || m.type().equals("warning")) complaints.add(m.text());
        });
        page.onPageError(complaints::add);
        page.navigate(home.resolve(path).toString());
        return page;
    }

    private Page open(String path) {
        return open(path, 1280, 800, ColorScheme.LIGHT);
    }

    private static void waitForMap(Page page) {
        page.locator(".map[data-ready=true]").first().waitFor();
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")));
    }

    @Test
    void theOverviewShowsMapAndIncidents() {
        Page page = open("/");
        waitForMap(page);
        assertThat(page.locator("a.incident").count()).isEqualTo(5);
        assertThat(page.locator(".map canvas").count()).isPositive();
        shoot(page, "overview-light");
    }

    @Test
    void theOverviewIsDarkWhereTheSystemIs() {
        Page page = open("/", 1280, 800, ColorScheme.DARK);
        waitForMap(page);
        assertThat(background(page)).isEqualTo("rgb(20, 23, 26)");
        shoot(page, "overview-dark");
    }

    @Test
    void theChosenThemeIsKept() {
        Page page = open("/sites");
        page.locator("#theme").click();
        page.locator("#theme").click();
        assertThat(page.locator("#theme").textContent()).isEqualTo("Theme: dark");
        page.reload();
        assertThat(background(page)).isEqualTo("rgb(20, 23, 26)");
    }

    private static Object background(Page page) {
        return page.evaluate("getComputedStyle(document.body).backgroundColor");
    }

    @Test
    void theListIsSearchedAndWalkedByKeyboard() {
        Page page = open("/");
        waitForMap(page);
        page.keyboard().press("/");
        page.keyboard().type("quarry");
        page.waitForURL(Pattern.compile(".*[?&]q=quarry.*"));
        page.locator("#incidents-title", new Page.LocatorOptions().setHasText("1 incident"))
                .waitFor();
        page.keyboard().press("Escape");
        page.keyboard().press("j");
        String id = page.locator("a.incident:focus").getAttribute("data-incident");
        assertThat(page.locator(".map").getAttribute("data-chosen")).isEqualTo(id);
        page.keyboard().press("Enter");
        page.waitForURL("**/incidents/" + id);
    }

    @Test
    void aFilterCanBeBookmarkedAndTheBackKeyUndoesIt() {
        Page page = open("/");
        page.locator("input[name=kind][value=protests]").check();
        page.waitForURL(Pattern.compile(".*kind=protests.*"));
        page.locator("#incidents-title", new Page.LocatorOptions().setHasText("1 incident"))
                .waitFor();
        page.reload();
        assertThat(page.locator("a.incident").count()).isEqualTo(1);
        assertThat(page.locator("input[name=kind][value=protests]").isChecked()).isTrue();
        page.goBack();
        page.locator("#incidents-title", new Page.LocatorOptions().setHasText("5 incidents"))
                .waitFor();
    }

    @Test
    void anAreaDrawnOnTheMapNarrowsTheList() {
        Page page = open("/");
        waitForMap(page);
        page.locator("#draw-box").click();
        var map = page.locator(".map").boundingBox();
        page.mouse().move(map.x + 5, map.y + 60);
        page.mouse().down();
        page.mouse().move(map.x + map.width / 4, map.y + map.height / 4);
        page.mouse().up();
        page.waitForURL(Pattern.compile(".*bbox=.*"));
        page.locator("#incidents-title", new Page.LocatorOptions().setHasText("No incident"))
                .waitFor();
        page.locator("#clear-box").click();
        page.locator("#incidents-title", new Page.LocatorOptions().setHasText("5 incidents"))
                .waitFor();
    }

    @Test
    void aValueAndItsWordsLightUpTogether() {
        Page page = open("/?q=quarry");
        page.locator("a.incident").first().click();
        page.locator(".choices a", new Page.LocatorOptions().setHasText("Oxus Wire"))
                .click();
        page.locator("#source-title", new Page.LocatorOptions().setHasText("Drone kills three"))
                .waitFor();
        Locator mark = page.locator("mark.f-killed", new Page.LocatorOptions().setHasText("three"));
        mark.locator("a").focus();
        assertThat(mark.getAttribute("class")).contains("lit");
        assertThat(page.locator("#field-killed .voice.lit").textContent()).contains("Oxus Wire");
        shoot(page, "incident-light");
    }

    @Test
    void aReportIsPastedAndRead() {
        Page page = open("/read");
        page.locator("textarea").fill("There was an attack on a depot near Yol, drivers said.");
        page.locator("button.primary").click();
        page.locator(".statement").waitFor();
        assertThat(page.locator(".article mark").count()).isEqualTo(2);
        assertThat(page.url()).endsWith("/read");
        shoot(page, "read-light");
    }

    @Test
    void whatIsWrongWithATextIsSaidBesideIt() {
        Page page = open("/read");
        page.locator("button.primary").click();
        assertThat(page.locator(".problem").textContent()).contains("There is no text.");
        // The browser notes every answer of 400 and more on its console; the page itself is silent.
        complaints.removeIf(c -> c.contains("status of 422"));
    }

    @Test
    void everyPageFitsAPhone() {
        for (String path : List.of(
                "/",
                "/incidents/" + droneStrike(),
                "/queue",
                "/rulings",
                "/compare?" + twoIncidents(),
                "/reports",
                "/reports/" + anyReport(),
                "/reports/" + find("/reports", "/reports/([0-9a-f]{64})\">CORRECTED"),
                "/speakers",
                "/speaker?name=lapis+front",
                "/grades",
                "/read",
                "/sites",
                "/sites/quarry-camp")) {
            Page page = open(path, 390, 844, ColorScheme.LIGHT);
            Object wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(wide).as(path).isEqualTo(0);
            shoot(page, "phone" + path.replaceAll("[^a-z]+", "-").replaceAll("(?<=.{24}).*", ""));
            if (path.equals("/")) {
                page.locator(".tabs button[data-show=map]").click();
                waitForMap(page);
                shoot(page, "phone-map");
            }
            page.context().close();
        }
    }

    @Test
    void theOtherPagesAreShown() {
        for (String path : List.of(
                "/reports", "/reports/" + anyReport(), "/sites", "/sites/quarry-camp", "/incidents/" + droneStrike())) {
            Page page = open(path, 1280, 800, path.contains("incidents") ? ColorScheme.DARK : ColorScheme.LIGHT);
            if (page.locator(".map").count() > 0) waitForMap(page);
            shoot(page, "page" + path.replaceAll("[^a-z]+", "-").replaceAll("(?<=.{24}).*", ""));
            assertThat(page.locator("h1").count()).as(path).isEqualTo(1);
            page.context().close();
        }
    }

    @Test
    void everyControlHasANameAndEveryTextEnoughContrast() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK))
            for (String path : List.of(
                    "/",
                    "/incidents/" + droneStrike(),
                    "/queue",
                    "/compare?" + twoIncidents(),
                    "/reports/" + anyReport(),
                    "/reports/" + find("/reports", "/reports/([0-9a-f]{64})\">CORRECTED"),
                    "/speakers",
                    "/speaker?name=lapis+front",
                    "/grades",
                    "/read",
                    "/sites/quarry-camp")) {
                Page page = open(path, 1280, 800, scheme);
                assertThat(Access.problems(page)).as(path + " " + scheme).isEmpty();
                page.context().close();
            }
    }

    /** From the queue to a ruling to its undoing, by keyboard; on a server of its own, since it changes the record. */
    @Test
    void anAnalystRulesAndUndoes() {
        try (TocsinServer own = TocsinServer.start(ServerSettings.local(0), FixtureDesk.full(), PageHeadings.NONE)) {
            Page page = open(own, "/queue", 1280, 900, ColorScheme.LIGHT);
            shoot(page, "queue-light");
            page.keyboard().press("j");
            page.keyboard().press("Enter");
            page.waitForURL("**/incidents/**");
            page.keyboard().press("r");
            assertThat(page.locator("#rule input[type=radio]:focus").getAttribute("value"))
                    .isEqualTo("confirm");
            assertThat(page.locator(".of-correct").isVisible()).isFalse();
            page.locator("#rule input[value=correct]").check();
            assertThat(page.locator(".of-correct").isVisible()).isTrue();
            page.locator("#rule select").selectOption("killed");
            page.locator("#rule input[name=value]").fill("4");
            page.locator("#rule input[name=reason]").fill("telephoned the clinic");
            page.locator("#rule input[name=author]").fill("Mira");
            page.keyboard().press("Enter");
            page.locator(".noted").waitFor();
            assertThat(page.locator("#field-killed .value").textContent()).isEqualTo("4");
            assertThat(page.locator("#rule input[name=author]").inputValue()).isEqualTo("Mira");
            page.locator("#history").scrollIntoViewIfNeeded();
            shoot(page, "ruled-light");
            for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                for (String verb : List.of("correct", "same", "reject", "different")) {
                    page.locator("#rule input[value=" + verb + "]").check();
                    assertThat(Access.problems(page)).as(verb + " " + scheme).isEmpty();
                }
                shoot(page, "rule-" + scheme.name().toLowerCase(java.util.Locale.ROOT));
            }
            page.setViewportSize(390, 844);
            page.locator("#rule-title").scrollIntoViewIfNeeded();
            shoot(page, "phone-rule");
            page.locator(".undo summary").click();
            page.locator(".undo input[name=reason]").fill("she had counted another bus");
            page.locator(".undo button").click();
            page.locator(".noted").waitFor();
            assertThat(page.locator(".act").count()).isEqualTo(2);
            page.navigate(own.address().resolve("/rulings").toString());
            assertThat(Access.problems(page)).isEmpty();
            shoot(page, "phone-rulings-made");
            page.context().close();
        }
    }

    /** From the list to a speaker, to its grade, by keyboard; on a server of its own, since it changes the record. */
    @Test
    void aSpeakerIsFoundReadAndGraded() {
        try (TocsinServer own = TocsinServer.start(ServerSettings.local(0), FixtureDesk.full(), PageHeadings.NONE)) {
            Page page = open(own, "/speakers", 1280, 900, ColorScheme.LIGHT);
            shoot(page, "speakers-light");
            page.keyboard().press("/");
            page.keyboard().type("lapis");
            page.waitForURL(Pattern.compile(".*[?&]q=lapis.*"));
            page.locator("#speakers-title", new Page.LocatorOptions().setHasText("1 speaker"))
                    .waitFor();
            page.keyboard().press("Escape");
            page.keyboard().press("j");
            page.keyboard().press("Enter");
            page.waitForURL("**/speaker?name=lapis+front");
            shoot(page, "speaker-light");
            page.locator("#grade select[name=grade]").selectOption("E");
            page.locator("#grade input[name=reason]").fill("claimed a raid that was none");
            page.locator("#grade input[name=author]").fill("Mira");
            page.keyboard().press("Enter");
            page.locator(".noted").waitFor();
            assertThat(page.locator(".lead .grade").textContent()).contains("E");
            assertThat(Access.problems(page)).isEmpty();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            shoot(page, "speaker-graded-dark");
            page.navigate(own.address().resolve("/grades").toString());
            assertThat(Access.problems(page)).isEmpty();
            shoot(page, "grades-dark");
            page.context().close();
        }
    }

    @Test
    void aReportIsReadWithItsStatementsInTheMargin() {
        Page page = open("/reports/" + find("/reports", "/reports/([0-9a-f]{64})\">Drone kills"));
        assertThat(page.locator(".statement").count()).isEqualTo(2);
        assertThat(page.locator(".paragraph .article").first().boundingBox().x)
                .isLessThan(page.locator("#s1").boundingBox().x);
        shoot(page, "report-margin-light");
        page.locator("a.ref[href='#s2']").click();
        assertThat(page.locator("#s2").getAttribute("class")).contains("lit");
        page.locator("select[name=stance]").selectOption("suspects");
        page.waitForURL(Pattern.compile(".*stance=suspects.*"));
        page.locator(".said-title", new Page.LocatorOptions().setHasText("1 of 2 statements"))
                .waitFor();
        assertThat(page.locator(".statement").count()).isEqualTo(1);
        page.goBack();
        page.locator(".said-title", new Page.LocatorOptions().setHasText("2 statements"))
                .waitFor();
    }

    @Test
    void contradictionsStandSideBySide() {
        Page page = open("/incidents/" + droneStrike());
        waitForMap(page);
        page.locator("#contradictions-title").scrollIntoViewIfNeeded();
        assertThat(page.locator(".contradiction").count()).isPositive();
        assertThat(page.locator(".contradiction").first().locator(".said-side").count())
                .isGreaterThan(1);
        shoot(page, "contradictions-light");
    }

    @Test
    void twoIncidentsOfTheListAreCompared() {
        Page page = open("/");
        waitForMap(page);
        page.keyboard().press("j");
        page.keyboard().press("x");
        page.keyboard().press("j");
        page.keyboard().press("x");
        page.keyboard().press("c");
        page.waitForURL("**/compare?**");
        assertThat(page.locator(".side").count()).isEqualTo(2);
        shoot(page, "compare-light");
    }

    private static String twoIncidents() {
        return "id=" + droneStrike() + "&id=" + find("/?q=lorries", "/incidents/(i-[0-9a-f-]+)\" data-incident");
    }

    private static String droneStrike() {
        return find("/?q=quarry", "/incidents/(i-[0-9a-f-]+)\" data-incident");
    }

    private static String anyReport() {
        return find("/reports", "/reports/([0-9a-f]{64})\">Group claims");
    }

    private static String find(String path, String pattern) {
        try {
            var m = Pattern.compile(pattern)
                    .matcher(new Web(requireNonNull(server).address()).get(path).body());
            assertThat(m.find()).as(pattern).isTrue();
            return m.group(1);
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
