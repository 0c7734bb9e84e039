package org.tocsin.reader.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.core.measure.Span;
import org.tocsin.core.report.MediaType;
import org.tocsin.core.report.Report;
import org.tocsin.core.text.Article;
import org.tocsin.core.text.Sentence;
import org.tocsin.reader.text.ArticleReader;

class EncoderTest {
    private static final Encoder ENCODER = Encoder.open(TinyModel.folder());
    private static final String REPORT = "Gunmen attacked the village of Ana on Monday, police said. Two miners were"
            + " killed. A bomb went off later near the market. Nobody said who had put it there. ";

    @Test
    void theSameTextReadsTheSameAloneAndBesideOthersOnOtherThreads() throws Exception {
        EncoderReading alone = ENCODER.read(REPORT.repeat(10));
        List<String> texts = IntStream.range(0, 40)
                .mapToObj(i -> i % 2 == 0 ? REPORT.repeat(10) : REPORT.repeat(i))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<EncoderReading>> readings = threads.invokeAll(texts.stream()
                    .map(t -> (java.util.concurrent.Callable<EncoderReading>) () -> ENCODER.read(t))
                    .toList());
            for (int i = 0; i < texts.size(); i += 2)
                assertThat(readings.get(i).get()).isEqualTo(alone);
        }
    }

    @Test
    void everySentenceIsReadAndNothingStandsOutsideOne() {
        EncoderReading reading = ENCODER.read(REPORT.repeat(20));
        assertThat(reading.sentences()).hasSize(80);
        assertThat(reading.complete()).isTrue();
        assertThat(reading.mentions())
                .isNotEmpty()
                .allSatisfy(m ->
                        assertThat(reading.sentences()).anyMatch(s -> s.span().contains(m.span())));
    }

    @Test
    void aSentenceThatIsNotWorthItIsLeftOutAndTheOthersAreReadAsIfItWereNotThere() {
        Article article = article(REPORT.repeat(3));
        List<Span> all = article.sentences().stream().map(Sentence::span).toList();
        EncoderReading reading = ENCODER.read(article, Set.copyOf(all.subList(0, 4)));
        assertThat(reading.sentences()).hasSize(12);
        assertThat(reading.sentences().subList(4, 12))
                .allSatisfy(
                        s -> assertThat(s.probability(SentenceKind.INCIDENT)).isZero());
        EncoderReading alone = ENCODER.read(article(REPORT));
        assertThat(reading.mentions()).isEqualTo(alone.mentions());
        assertThat(reading.roles()).isEqualTo(alone.roles());
        assertThat(reading.attributions()).isEqualTo(alone.attributions());
    }

    private static Article article(String text) {
        return ArticleReader.read(Report.of("test", null, null, null, MediaType.TEXT, text))
                .article();
    }

    @Test
    void aVeryLongTextIsReadAsFarAsTheBound() {
        String text = REPORT.repeat(1_000_000 / REPORT.length());
        EncoderReading reading = ENCODER.read(text);
        assertThat(reading.complete()).isFalse();
        assertThat(reading.sentences().getLast().span().end())
                .isBetween(Encoder.MAX_CHARACTERS - 200, Encoder.MAX_CHARACTERS);
    }

    @Test
    void anEmptyTextHasNothing() {
        for (String text : List.of("", " \n\t ", "\u0000\u200B"))
            assertThat(ENCODER.read(text).mentions()).isEmpty();
    }

    @Property(tries = 200)
    void anyTextIsReadWithSpansInsideIt(@ForAll String text) {
        EncoderReading reading = ENCODER.read(text);
        assertThat(Stream.of(reading.mentions(), reading.roles(), reading.attributions())
                        .flatMap(List::stream)
                        .map(TaggedSpan::span))
                .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
        assertThat(overlap(reading.mentions().stream().map(TaggedSpan::span).toList()))
                .isFalse();
    }

    @Test
    void aModelThatWasChangedIsRefused(@TempDir Path folder) throws IOException {
        copy(folder);
        Path model = folder.resolve("model.onnx");
        byte[] bytes = Files.readAllBytes(model);
        bytes[bytes.length / 2] ^= 1;
        Files.write(model, bytes);
        assertThatThrownBy(() -> Encoder.open(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("SHA-256")
                .hasMessageContaining("Maybe");
    }

    @Test
    void aModelWithOtherLabelsIsRefused(@TempDir Path folder) throws IOException {
        copy(folder);
        Path description = folder.resolve("model.properties");
        Files.writeString(description, Files.readString(description).replace("person", "ship"));
        assertThatThrownBy(() -> Encoder.open(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ship");
    }

    @Test
    void aMissingModelIsNamed(@TempDir Path folder) {
        assertThatThrownBy(() -> Encoder.open(folder))
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("Maybe");
    }

    private static void copy(Path folder) throws IOException {
        for (String name : List.of("model.onnx", "vocabulary.txt", "model.properties"))
            Files.copy(TinyModel.folder().resolve(name), folder.resolve(name));
    }

    private static boolean overlap(List<Span> spans) {
        return IntStream.range(1, spans.size()).anyMatch(i -> spans.get(i - 1).overlaps(spans.get(i)));
    }
}
