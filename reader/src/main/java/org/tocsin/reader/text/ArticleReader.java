package org.tocsin.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.core.caveat.Caveat;
import org.tocsin.core.report.MediaType;
import org.tocsin.core.report.Report;
import org.tocsin.core.text.Article;

/** From a report as fetched to the article in it: a text as it is, a page without all that is around its article. */
public final class ArticleReader {
    private ArticleReader() {}

    /**
     * Reads the article.
     *
     * @return the article, its sentences, and caveats where a page had no article or the text is not English
     */
    public static ArticleReading read(Report report) {
        List<Caveat> caveats = new ArrayList<>();
        PageText page = report.mediaType() == MediaType.HTML ? PageText.of(report.content()) : null;
        String content = print(page == null ? report.content() : page.content());
        String title = Optional.ofNullable(report.title())
                .filter(t -> !t.isBlank())
                .or(() -> page == null ? Optional.empty() : page.findTitle())
                .orElse(null);
        if (page != null && content.isBlank())
            caveats.add(new NoArticleFound(report.content().length()));
        else LanguageGuess.of(content).findCaveat().ifPresent(caveats::add);
        Article article = new Article(report.id(), title, content, SentenceSplitter.split(content));
        return new ArticleReading(article, caveats);
    }

    /** As it would be printed: names stand on one line, and in capitals only where they should. */
    private static String print(String content) {
        String text = AllCapitals.toPrint(content);
        return LineWrap.of(text).joined(text);
    }
}
