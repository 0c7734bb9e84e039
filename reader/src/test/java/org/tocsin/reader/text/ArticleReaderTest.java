package org.tocsin.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.core.caveat.Caveat;
import org.tocsin.core.report.MediaType;
import org.tocsin.core.report.Report;

class ArticleReaderTest {
    private static final String PAGE = """
            <!doctype html><html><head><title>Shots at the ford | Valley Post</title>
            <meta property="og:site_name" content="Valley Post">
            <meta property="og:title" content="Shots at the ford">
            <meta property="article:published_time" content="2025-11-27T18:30:00+0500">
            <script>var killed = 99;</script><style>p { color: red }</style></head>
            <body><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
            <div id="cookie-banner"><p>We use cookies to count our readers. Accept all?</p></div>
            <main><article><h1>Shots at the ford</h1>
            <p>Two guards were hurt when gunmen fired across the river near the ford on Wednesday &amp; fled into the hills, the
            district said in the morning.</p>
            <div class="advert"><p>Buy our fine carpets, now at half the price, only this week!</p></div>
            <p>The governor, who came to the ford by car, told villagers that the post would be made stronger before winter,
            and that the road stays open.<br>Nobody has said who the gunmen were, and no group claimed the attack.</p>
            <div class="related-links"><a href="/x">Ten best walks in the valley</a></div></article></main>
            <aside><p>Most read: the price of bread rises again in all the bazaars</p></aside>
            <footer>All rights reserved</footer></body></html>
            """;

    @Test
    void aTextStaysAsItIs() {
        String text = "Gunmen fired on a post near the river.\r\n\r\nNobody was hurt. ";
        ArticleReading reading = read(MediaType.TEXT, text);
        assertThat(reading.article().content()).isEqualTo(text);
        assertThat(reading.article().title()).isNull();
        assertThat(reading.article().sentences()).hasSize(2);
        assertThat(reading.caveats()).isEmpty();
    }

    @Test
    void aNameThatWasBrokenOverTwoLinesStandsOnOne() {
        String text = """
                Gunmen fired on a post near the town of San
                Salvador in the morning and then fled
                over the river with two of the horses that
                the guards had left beside the road when they
                went to eat.

                Nobody was hurt.""";
        String content = read(MediaType.TEXT, text).article().content();
        assertThat(content).hasSameSizeAs(text).contains("San Salvador", "eat.\n\nNobody");
    }

    @Test
    void aPageGivesItsArticleOnly() {
        ArticleReading reading = read(MediaType.HTML, PAGE);
        String content = reading.article().content();
        assertThat(reading.article().title()).isEqualTo("Shots at the ford");
        assertThat(content)
                .startsWith("Two guards")
                .contains("near the ford on Wednesday & fled into the hills, the district said")
                .contains("the road stays open.\n\nNobody has said")
                .doesNotContain("cookies", "carpets", "Home", "walks", "bread", "rights", "killed", "color", "<");
        assertThat(reading.caveats()).isEmpty();
    }

    @Test
    void aPageWithoutParagraphsGivesItsBody() {
        String page =
                "<body><div>Gunmen fired on a post near the river.<div>Nobody was hurt in the attack.</div></div>";
        assertThat(read(MediaType.HTML, page).article().content())
                .isEqualTo("Gunmen fired on a post near the river.\n\nNobody was hurt in the attack.");
    }

    @Test
    void aPageWithoutTextIsACaveat() {
        ArticleReading reading = read(MediaType.HTML, "<html><body><script>load()</script></body></html>");
        assertThat(reading.article().content()).isEmpty();
        assertThat(reading.caveats()).extracting(Caveat::code).containsExactly("no-article-found");
    }

    @Test
    void deepNestingIsFlattened() {
        String page = "<div>".repeat(100_000) + "Gunmen fired on a post near the river." + "<b><p>".repeat(50_000);
        assertThat(read(MediaType.HTML, page).article().content()).isEqualTo("Gunmen fired on a post near the river.");
    }

    @Test
    void aPageOfManyElementsIsRead() {
        String page = "<p class='ad'>x<p id=share>".repeat(50_000) + "<p>Gunmen fired on a post near the river.";
        assertThat(read(MediaType.HTML, page).article().content()).isEqualTo("Gunmen fired on a post near the river.");
    }

    @Test
    void anotherLanguageIsACaveat() {
        ArticleReading reading = read(MediaType.TEXT, "Вооружённые люди обстреляли заставу у реки ночью в среду.");
        assertThat(reading.caveats()).extracting(Caveat::code).containsExactly("not-english");
        assertThat(reading.caveats().getFirst().message())
                .contains("Cyrillic script")
                .contains("Maybe");
    }

    @Test
    void metadataIsRead() {
        PageMetadata metadata = PageMetadata.of(PAGE);
        assertThat(metadata.findOutlet()).contains("Valley Post");
        assertThat(metadata.findTitle()).contains("Shots at the ford");
        assertThat(metadata.findPublished()).map(Object::toString).contains("2025-11-27T18:30:00+05:00");
    }

    @Test
    void metadataIsReadFromJsonLdAndTime() {
        String json = """
                <script type="application/ld+json">{"@type":"NewsArticle", "datePublished" : "2025-11-27",
                "publisher": {"@type": "Organization", "name": "Valley Post"}}</script><title>Shots - Valley Post</title>
                """;
        assertThat(PageMetadata.of(json).findPublished()).map(Object::toString).contains("2025-11-27");
        assertThat(PageMetadata.of(json).findOutlet()).contains("Valley Post");
        assertThat(PageMetadata.of("<time datetime='2025-11-27 10:00'>now</time>")
                        .findPublished())
                .map(Object::toString)
                .contains("2025-11-27");
    }

    @Test
    void metadataThatIsNoneIsAbsent() {
        PageMetadata metadata = PageMetadata.of("<meta name=date content='27/11/2025'><p>x</p>");
        assertThat(metadata.findPublished()).isEmpty();
        assertThat(metadata.findOutlet()).isEmpty();
        assertThat(metadata.findTitle()).isEmpty();
    }

    private static ArticleReading read(MediaType type, String content) {
        return ArticleReader.read(Report.of("Valley Post", null, null, null, type, content));
    }
}
