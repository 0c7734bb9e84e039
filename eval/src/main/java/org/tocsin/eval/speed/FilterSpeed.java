package org.tocsin.eval.speed;

import java.util.List;
import org.tocsin.core.report.Report;
import org.tocsin.core.text.Article;
import org.tocsin.eval.Figure;
import org.tocsin.reader.encoder.IncidentFilter;
import org.tocsin.reader.text.ArticleReader;

/** How fast the filter before the encoder is, on one thread. */
final class FilterSpeed {
    private static final double WARM_UP_S = 1;
    private static final double MEASURED_S = 2;

    private FilterSpeed() {}

    static Figure measure(List<Report> reports) {
        List<Article> articles =
                reports.stream().map(r -> ArticleReader.read(r).article()).toList();
        wordsPerSecond(articles, WARM_UP_S);
        return Figure.of("filter_words_per_s", wordsPerSecond(articles, MEASURED_S));
    }

    private static double wordsPerSecond(List<Article> articles, double seconds) {
        IncidentFilter filter = IncidentFilter.load();
        long start = System.nanoTime();
        long words = 0;
        for (int i = 0; System.nanoTime() - start < seconds * 1e9; i++) {
            Article article = articles.get(i % articles.size());
            filter.look(article);
            words += article.content().strip().split("\\s+", -1).length;
        }
        return words * 1e9 / (System.nanoTime() - start);
    }
}
