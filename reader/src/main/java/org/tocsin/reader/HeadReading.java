package org.tocsin.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.Place;
import org.tocsin.core.report.Report;
import org.tocsin.core.text.Article;
import org.tocsin.reader.encoder.EncoderReading;
import org.tocsin.reader.event.Document;

/**
 * What is found in the head of one report. Two sieves ask for it, most reports need neither its words nor its places, and to find
 * places takes the longest: so each is found when it is first asked for, and once. For one thread.
 */
final class HeadReading {
    private final Report report;
    private final Head head;
    private final PlaceFinder finder;
    private final DocumentReader documents;
    private @Nullable List<Mention<Place>> places;
    private @Nullable Document words;

    HeadReading(Report report, Article article, PlaceFinder finder, DocumentReader documents) {
        this.report = report;
        this.head = Head.of(article);
        this.finder = finder;
        this.documents = documents;
    }

    Head head() {
        return head;
    }

    /** The places of the head; spans are those of its own text. */
    List<Mention<Place>> listPlaces() {
        if (places == null) places = finder.find(head.text()).places();
        return places;
    }

    /** What is found without places and people. */
    Document words() {
        if (words == null) words = documents.readWords(head.text(), report.published(), EncoderReading.NONE);
        return words;
    }

    /** All that is found. */
    Document document() {
        return documents.place(words(), listPlaces());
    }
}
