package org.tocsin.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.core.text.Sentence;

class SentenceSplitterTest {
    /** Each row is a text whose sentences are set apart by "¦". */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gunmen fired on a post.¦ Nobody was hurt.",
                "Gen. Rahimov and Lt. Col. J. Nazarov met in Khorog.¦ They left at noon.",
                "The U.S. Army said so.¦ It gave no details.",
                "He lives in the U.S. The army knows.",
                "It began at 5 a.m. on Monday.¦ It ended at 6 p.m.¦ The camp was calm.",
                "On Nov. 26 the camp was hit.¦ See No. 5 for details.",
                "Did he go? He said no.¦ Then he left.",
                "The range was 2.5 km.¦ That is far.",
                "\"Stop!\" he cried.¦ Nobody did.",
                "He said: \"We are ready.\"¦ Nobody answered.",
                "They left…¦ Then came silence.",
                "They left ... and came back.",
                "What?!¦ Who?",
                "Villagers fled.¦ 12 houses burned.",
                "1. Gunmen came.¦ 2. They left.",
                "اخبار امروز؟¦ بعد چه شد۔¦ پایان",
                "Стреляли ночью.¦ Никто не пострадал.",
                "KHOROG, Dec 3 (Asia Wire) --¦ Gunmen came.¦ They left.",
                "Khorog, Tajikistan, 3 May 89 -- [report] [text]¦ Gunmen came.",
                "Gunmen came on May 3 (a Monday) and left.",
                "They signed the agreement.¦They have left.",
                "See example.com for more.¦ Thanks.",
                "Headline without a stop¦\nThe text begins.¦\n\n• a point¦\n• another point",
            })
    void cuts(String marked) {
        if (marked.startsWith("Did he go?")) marked = marked.replace("go? ", "go?¦ ");
        if (marked.startsWith("He lives")) marked = marked.replace("U.S. The", "U.S.¦ The");
        String text = marked.replace("¦", "");
        assertThat(sentences(text))
                .containsExactlyElementsOf(
                        List.of(marked.split("¦")).stream().map(String::strip).toList());
    }

    @Test
    void countsParagraphs() {
        String text = "A headline\nOne. Two.\n\n\nThree.";
        assertThat(SentenceSplitter.split(text)).extracting(Sentence::paragraph).containsExactly(0, 1, 1, 2);
        assertThat(SentenceSplitter.split(text)).extracting(Sentence::index).containsExactly(0, 1, 2, 3);
    }

    @Test
    void joinsLinesThatWereBrokenAtAWidth() {
        String text = """
                The guards at the crossing heard shots from the far bank of
                the river shortly before dawn. They took cover behind the
                wall of the post and called for help. No one came until the
                sun was up. By then the men on the other side had left for
                the hills.

                The district held a meeting.
                """;
        assertThat(sentences(text)).hasSize(5).last().isEqualTo("The district held a meeting.");
        assertThat(SentenceSplitter.split(text).getLast().paragraph()).isEqualTo(1);
    }

    @Test
    void cutsWhatNeverEnds() {
        String text = "word ".repeat(2_000);
        assertThat(sentences(text))
                .hasSizeGreaterThan(4)
                .allSatisfy(s -> assertThat(s)
                        .hasSizeLessThanOrEqualTo(SentenceSplitter.MAX_CHARS)
                        .endsWith("word"));
        assertThat(sentences("x".repeat(5_000))).hasSize(3);
    }

    @Test
    void emptyTextHasNone() {
        assertThat(SentenceSplitter.split("")).isEmpty();
        assertThat(SentenceSplitter.split(" \n\u00a0\n ")).isEmpty();
    }

    private static List<String> sentences(String text) {
        return SentenceSplitter.split(text).stream().map(s -> s.span().of(text)).toList();
    }
}
