package org.tocsin.eval.muc4;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.line.Reader;
import org.tocsin.core.line.Reading;
import org.tocsin.eval.Counts;
import org.tocsin.eval.Figure;
import org.tocsin.eval.Readers;
import org.tocsin.eval.muc4.fill.TemplateMaker;
import org.tocsin.eval.muc4.score.Scores;
import org.tocsin.eval.muc4.template.TemplateFile;
import org.tocsin.reader.encoder.IncidentFilter;

/** What is lost because the filter keeps some sentences from the encoder: their documents are read once more without it. */
final class FilterCost {
    private final TemplateMaker maker;
    private final IncidentFilter filter = IncidentFilter.load();
    private final List<String> unfiltered = new ArrayList<>();
    private @Nullable Reader reader;
    private int sentences;
    private int kept;

    FilterCost(TemplateMaker maker) {
        this.maker = maker;
    }

    void add(Muc4Document document, Reading reading, String templates) {
        int all = reading.article().sentences().size();
        int worth = filter.look(reading.article()).worthReading().size();
        sentences += all;
        kept += worth;
        unfiltered.add(worth == all ? templates : maker.text(document.id(), reader().read(document.report())));
    }

    private Reader reader() {
        if (reader == null) reader = Readers.loadUnfiltered(Muc4Benchmark.LATIN_AMERICA);
        return reader;
    }

    /** @param scores of what was read with the filter */
    List<Figure> figures(Muc4Corpus corpus, Scores scores) {
        List<String> lines = unfiltered.stream().flatMap(String::lines).toList();
        double without = Scores.of(corpus.keys(), TemplateFile.read(lines))
                .allTemplates()
                .f();
        return List.of(
                Figure.of("filter_keeps_sentences", Counts.percent(kept, sentences)),
                Figure.of("filter_costs_f1", without - scores.allTemplates().f()));
    }
}
