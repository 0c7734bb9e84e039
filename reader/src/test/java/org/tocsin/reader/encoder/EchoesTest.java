package org.tocsin.reader.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EchoesTest {
    private static final int B_PERSON = Columns.MENTIONS + 1;
    private static final int B_PLACE =
            B_PERSON + 2 * List.of(MentionType.values()).indexOf(MentionType.PLACE);

    /** Twice a place, then a person. */
    private final float[][] scores = {row(B_PLACE, 4), row(B_PLACE, 4), row(B_PERSON, 3)};

    @Test
    void aNameLeansTowardsWhatItIsElsewhere() {
        blend(LetterCase.INITIAL, LetterCase.INITIAL, LetterCase.INITIAL);
        assertThat(scores[0][B_PLACE]).isEqualTo(3.5f);
        assertThat(scores[2][B_PLACE]).isEqualTo(1);
        assertThat(scores[2][B_PERSON]).isEqualTo(2.25f);
    }

    @Test
    void aWordInLowerCaseIsNoName() {
        blend(LetterCase.LOWER, LetterCase.LOWER, LetterCase.LOWER);
        blend(LetterCase.NONE, LetterCase.NONE, LetterCase.NONE);
        assertThat(scores[2][B_PLACE]).isZero();
    }

    @Test
    void aNameIsWrittenAlike() {
        blend(LetterCase.INITIAL, LetterCase.INITIAL, LetterCase.UPPER);
        assertThat(scores[2][B_PLACE]).isZero();
    }

    @Test
    void theirPartsInAnEventAreNotShared() {
        scores[0][Columns.ROLES + 1] = 5;
        blend(LetterCase.INITIAL, LetterCase.INITIAL, LetterCase.INITIAL);
        assertThat(scores[2][Columns.ROLES + 1]).isZero();
    }

    @Test
    void whatWasNotReadSaysNothing() {
        float[][] oneRead = new float[3][];
        oneRead[0] = scores[2];
        blend(oneRead, LetterCase.INITIAL, LetterCase.INITIAL, LetterCase.INITIAL);
        assertThat(oneRead[0][B_PERSON]).isEqualTo(3);
    }

    /** Blends the scores of one word that stands three times. */
    private void blend(LetterCase... cases) {
        blend(scores, cases);
    }

    private static void blend(float[][] scores, LetterCase... cases) {
        Pieces pieces = new Pieces();
        for (int i = 0; i < cases.length; i++) pieces.add(7, false, cases[i], 10 * i, 10 * i + 5);
        Echoes.blend(pieces, scores);
    }

    private static float[] row(int column, float score) {
        float[] row = new float[Columns.ALL];
        row[column] = score;
        return row;
    }
}
