package org.tocsin.reader.text;

import java.util.List;
import org.tocsin.core.caveat.Caveat;
import org.tocsin.core.text.Article;

/** The article of a report, and what was odd about getting it. */
public record ArticleReading(Article article, List<Caveat> caveats) {
    /** Copies the list. */
    public ArticleReading {
        caveats = List.copyOf(caveats);
    }
}
