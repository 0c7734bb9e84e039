package org.tocsin.reader.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.core.measure.Span;
import org.tocsin.core.report.MediaType;
import org.tocsin.core.report.Report;
import org.tocsin.core.statement.Source;
import org.tocsin.core.statement.Stance;
import org.tocsin.core.text.Article;
import org.tocsin.reader.encoder.Quotation;
import org.tocsin.reader.gazetteer.Gazetteer;
import org.tocsin.reader.lexicon.Lexicons;
import org.tocsin.reader.text.ArticleReader;

final class QuotedFramesTest {
    private static final AttributionReader READER = new AttributionReader(Lexicons.load(), Gazetteer.load());
    private static final String TEXT = "It was feared among two drivers that the lorries were set alight.";

    @Test
    void aSpeakerThatNoFrameNamesIsTakenFromTheEncoder() {
        List<Voiced> pieces = read(List.of(quotation("two drivers", "feared", "that the lorries were set alight")));
        assertThat(pieces.getFirst().speakers()).extracting(Source::name).containsExactly("two drivers");
        assertThat(pieces.getFirst().stance()).isEqualTo(Stance.SUSPECTS);
    }

    @Test
    void whoDoesNotSayItIsNoSpeaker() {
        String text = "The guards no longer feel sure about the road to the pass.";
        Quotation unsaid =
                new Quotation(Optional.of(new Span(4, 10)), Optional.of(new Span(11, 36)), List.of(new Span(37, 57)));
        assertThat(READER.read(article(text), "Hill Times", List.of(unsaid)))
                .allMatch(v -> v.speakers().isEmpty());
    }

    @Test
    void withoutTheEncoderTheOutletSpeaks() {
        assertThat(read(List.of())).allMatch(v -> v.speakers().isEmpty());
    }

    @Test
    void aFrameThatNamesASpeakerStands() {
        String text = "Two lorries burned, the customs service said.";
        Quotation wrong =
                new Quotation(Optional.of(new Span(0, 11)), Optional.of(new Span(12, 18)), List.of(new Span(20, 39)));
        assertThat(READER.read(article(text), "Hill Times", List.of(wrong)))
                .allMatch(v -> v.speakers().getFirst().name().equals("customs service"));
    }

    private static List<Voiced> read(List<Quotation> quotations) {
        return READER.read(article(TEXT), "Hill Times", quotations);
    }

    private static Article article(String text) {
        return ArticleReader.read(Report.of("Hill Times", null, null, null, MediaType.TEXT, text))
                .article();
    }

    private static Quotation quotation(String source, String cue, String content) {
        return new Quotation(Optional.of(span(source)), Optional.of(span(cue)), List.of(span(content)));
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
