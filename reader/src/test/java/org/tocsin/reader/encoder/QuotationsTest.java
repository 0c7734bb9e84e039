package org.tocsin.reader.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.core.measure.Span;
import org.tocsin.core.text.Sentence;
import org.tocsin.reader.text.SentenceSplitter;

final class QuotationsTest {
    /** "s:", "c:" and "t:" mark a source, a cue and a content (text). */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        [s:The mayor] [c:said] [t:that two lorries burned].               | The mayor / said / that two lorries burned
        [t:Two lorries burned], [s:a driver] [c:said].                    | a driver / said / Two lorries burned
        "[t:Stay away]," [c:warned] [s:a guard], "[t:or we shoot]."       | a guard / warned / Stay away + or we shoot
        [s:A guard] [c:said] [t:it was quiet]. "[t:Then it began]."       | A guard / said / it was quiet + Then it began
        [s:A guard] [c:said] [t:one], and [s:a cook] [c:added] [t:two].   | A guard / said / one; a cook / added / two
        [c:Reportedly], [t:the bridge fell].                              | - / Reportedly / the bridge fell
        [t:"One,"] [s:a guard] [c:said] in Rushan. [t:"Two."]             | a guard / said / "One," + "Two."
        [t:"One,"] [s:a guard] [c:said]. It rained. [t:"Two."]            | a guard / said / "One,"; - / - / "Two."
        [t:One], [s:a guard] [c:said] in Rushan. [t:"Two."]               | a guard / said / One; - / - / "Two."
        [s:The mayor] [c:spoke]. It rained. [t:We had won].               | The mayor / spoke / -; - / - / We had won
        """)
    void partsAreLinked(String marked, String expected) {
        Text text = Text.of(marked);
        String found = Quotations.of(text.plain(), text.reading()).stream()
                .map(q -> text.words(q.source().stream().toList())
                        + " / " + text.words(q.cue().stream().toList())
                        + " / " + text.words(q.content()))
                .collect(Collectors.joining("; "));
        assertThat(found).isEqualTo(expected);
    }

    private record Text(String plain, List<TaggedSpan<AttributionPart>> parts) {
        private static final Pattern PART = Pattern.compile("\\[([sct]):([^\\]]*)\\]");
        private static final Map<String, AttributionPart> PARTS =
                Map.of("s", AttributionPart.SOURCE, "c", AttributionPart.CUE, "t", AttributionPart.CONTENT);

        static Text of(String marked) {
            StringBuilder plain = new StringBuilder();
            Stream.Builder<TaggedSpan<AttributionPart>> parts = Stream.builder();
            Matcher m = PART.matcher(marked);
            int from = 0;
            while (m.find()) {
                plain.append(marked, from, m.start());
                int start = plain.length();
                plain.append(m.group(2));
                AttributionPart part = PARTS.getOrDefault(m.group(1), AttributionPart.CONTENT);
                parts.add(new TaggedSpan<>(part, new Span(start, plain.length()), 1));
                from = m.end();
            }
            plain.append(marked.substring(from));
            return new Text(plain.toString(), parts.build().toList());
        }

        EncoderReading reading() {
            Map<SentenceKind, Double> nothing = new EnumMap<>(SentenceKind.class);
            for (SentenceKind kind : SentenceKind.values()) nothing.put(kind, 0.0);
            List<SentenceReading> sentences = SentenceSplitter.split(plain).stream()
                    .map(Sentence::span)
                    .map(s -> new SentenceReading(s, nothing))
                    .toList();
            return new EncoderReading(List.of(), List.of(), parts, sentences, true);
        }

        String words(List<Span> spans) {
            return spans.isEmpty() ? "-" : spans.stream().map(s -> s.of(plain)).collect(Collectors.joining(" + "));
        }
    }
}
