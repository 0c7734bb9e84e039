package org.tocsin.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tocsin.core.Places.BORDER;
import static org.tocsin.core.Places.DUSHANBE;
import static org.tocsin.core.Places.KHATLON;
import static org.tocsin.core.Places.KHOROG;
import static org.tocsin.core.Places.YOL;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.core.Told;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.measure.Span;

class StatementTest {
    private static final StatementId ID = new StatementId(Told.report(1), 1);
    private static final Source OUTLET = new Source("Hill Radio", SourceRole.OUTLET, null);

    @Test
    void aStatementHasASpeakerWordsAndASpan() {
        Attribution outlet = new Attribution(List.of(OUTLET));
        List<Span> spans = List.of(new Span(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Attribution(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Source("", SourceRole.OUTLET, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Said(ID, outlet, null, Stance.ASSERTS, " ", spans))
                .withMessageContaining(ID.toString());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Said(ID, outlet, null, Stance.ASSERTS, "It is so.", List.of()))
                .withMessageContaining(ID.toString());
    }

    @Test
    void theChainRunsFromTheOutletToTheFirstSpeaker() {
        Attribution chain =
                Told.in(1).saidBy("Asia Wire", "Interior Ministry").said().attribution();
        assertThat(chain.outlet().role()).isEqualTo(SourceRole.OUTLET);
        assertThat(chain.firstSpeaker().name()).isEqualTo("Interior Ministry");
        assertThat(chain).hasToString("Paper 000000000001 <- Asia Wire <- Interior Ministry");
    }

    @Test
    void aSingleEventIsOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Occurrences(false, CountRange.atLeast(2)));
        assertThat(Occurrences.series(CountRange.atLeast(2)).series()).isTrue();
    }

    @Test
    void listsAreCopied() {
        List<StatementId> concerns = new ArrayList<>(List.of(ID));
        Denial denial = new Denial(Told.in(2).said(), concerns);
        concerns.clear();
        assertThat(denial.concerns()).containsExactly(ID);
    }

    @Test
    void theSceneIsWhereItHappenedNotWhereItCameFrom() {
        assertThat(Told.in(1).place(PlaceRole.FROM, KHOROG).happening().findScene())
                .isEmpty();
        assertThat(scene(Told.in(1).place(PlaceRole.FROM, KHOROG).at(KHATLON))).isEqualTo("Khatlon");
    }

    @Test
    void theSceneIsAtBeforeNear() {
        assertThat(scene(Told.in(1).place(PlaceRole.NEAR, KHOROG).at(KHATLON))).isEqualTo("Khatlon");
        assertThat(scene(Told.in(1).place(PlaceRole.NEAR, KHOROG))).isEqualTo("Khorog");
    }

    @Test
    void theSceneIsTheMostPreciseOfEquals() {
        assertThat(scene(Told.in(1).at(BORDER).at(KHATLON).at(YOL))).isEqualTo("Yol");
        assertThat(scene(Told.in(1).at(BORDER).at(KHATLON))).isEqualTo("Khatlon");
        assertThat(scene(Told.in(1).at(DUSHANBE).at(YOL)))
                .as("the first in the text")
                .isEqualTo("Dushanbe");
    }

    private static String scene(Told told) {
        return told.happening().findScene().orElseThrow().place().value().name();
    }
}
