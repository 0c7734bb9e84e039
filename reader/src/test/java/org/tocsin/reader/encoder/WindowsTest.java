package org.tocsin.reader.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WindowsTest {
    @Test
    void whatFitsIsOneWindow() {
        assertThat(Windows.cut(sentences(List.of(100, 88)))).containsExactly(new Windows.Range(0, 188));
    }

    @Test
    void theNextWindowBeginsWithAShortSentenceOfTheOneBefore() {
        assertThat(Windows.cut(sentences(List.of(100, 30, 100))))
                .containsExactly(new Windows.Range(0, 130), new Windows.Range(100, 230));
    }

    @Test
    void aLongSentenceIsCut() {
        assertThat(Windows.cut(sentences(List.of(400))))
                .containsExactly(new Windows.Range(0, 188), new Windows.Range(188, 376), new Windows.Range(376, 400));
    }

    @Test
    void noPieceIsLeftOutBecauseASentenceWas() {
        Pieces pieces = new Pieces();
        for (int i = 0; i < 5; i++) pieces.add(1, false, LetterCase.LOWER, 10 * i, 10 * i + 5);
        assertThat(Windows.sentences(
                        pieces,
                        List.of(new org.tocsin.core.measure.Span(10, 15), new org.tocsin.core.measure.Span(30, 35))))
                .containsExactly(new Windows.Range(0, 3), new Windows.Range(3, 5));
    }

    @Property
    void windowsCoverEveryPieceAndGoForward(
            @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 500) Integer> lengths) {
        List<Windows.Range> sentences = sentences(lengths);
        int covered = 0;
        int lastStart = -1;
        for (Windows.Range window : Windows.cut(sentences)) {
            assertThat(window.start()).isGreaterThan(lastStart).isLessThanOrEqualTo(covered);
            assertThat(window.end()).isGreaterThan(covered).isLessThanOrEqualTo(window.start() + Windows.SIZE);
            lastStart = window.start();
            covered = window.end();
        }
        assertThat(covered).isEqualTo(lengths.stream().mapToInt(i -> i).sum());
    }

    private static List<Windows.Range> sentences(List<Integer> lengths) {
        List<Windows.Range> ranges = new ArrayList<>();
        int at = 0;
        for (int length : lengths) ranges.add(new Windows.Range(at, at += length));
        return ranges;
    }
}
