package org.tocsin.eval.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.core.measure.Span;
import org.tocsin.eval.Figure;
import org.tocsin.eval.Result;

class PolnearScoreTest {
    private static final String TEXT = "😀 Ann said it rained. It rained, Bo said.";

    @Test
    void bratCountsCodePointsAndJoinsPieces() {
        List<Relation> read = Brat.relations("""
                T1\tSource 2 5\tAnn
                T2\tCue 6 10\tsaid
                T3\tContent 11 13;14 20\t…
                T4\tAttribution 6 10\tsaid
                E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1
                """, TEXT);

        assertThat(read.getFirst().source().getFirst().of(TEXT)).isEqualTo("Ann");
        assertThat(read.getFirst().content()).extracting(s -> s.of(TEXT)).containsExactly("it", "rained");
    }

    @Test
    void exactBeginAndOverlapDiffer() {
        PolnearScore score = new PolnearScore();
        Span source = new Span(3, 6);
        Span cue = new Span(7, 11);
        Relation gold = new Relation(List.of(source), List.of(cue), List.of(new Span(12, 21)));
        Relation read = new Relation(List.of(source), List.of(cue), List.of(new Span(12, 30)));
        score.add(List.of(gold), List.of(read, new Relation(List.of(), List.of(new Span(40, 44)), List.of())));
        Result result = score.result();

        assertThat(value(result, "source_exact_f1")).isEqualTo(100);
        assertThat(value(result, "cue_exact_precision")).isEqualTo(50);
        assertThat(value(result, "content_exact_f1")).isZero();
        assertThat(value(result, "content_begin_f1")).isEqualTo(100);
        assertThat(value(result, "triple_exact_f1")).isZero();
        assertThat(value(result, "triple_overlap_recall")).isEqualTo(100);
    }

    private static double value(Result result, String name) {
        return result.find(name).map(Figure::value).orElseThrow();
    }
}
