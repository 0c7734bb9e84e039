package org.tocsin.reader.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordPieceTest {
    private static final Vocabulary VOCABULARY =
            new Vocabulary(ModelFiles.in(TinyModel.folder()).vocabulary());
    private static final WordPiece WORD_PIECE = new WordPiece(VOCABULARY);

    @Test
    void theLongestPieceWinsAndKeepsItsPlace() {
        assertThat(cut("The gunmen ATTACKED.")).containsExactly("The", "gun", "men", "ATTACK", "ED", ".");
    }

    @Test
    void accentsAndControlCharactersBelongToTheLetterBeforeOrToNothing() {
        assertThat(cut("Köy \u200Ba\u0301b")).containsExactly("K", "ö", "y", "a", "b");
    }

    @Test
    void aWordThatCannotBePutTogetherIsOneUnknownPiece() {
        Pieces pieces = WORD_PIECE.cut("two снег miners");
        assertThat(ids(pieces)).containsExactly(number("two"), VOCABULARY.unknown(), number("miners"));
        assertThat(cut("two снег miners")).containsExactly("two", "снег", "miners");
    }

    @Test
    void aWordOfMoreThanAHundredLettersIsUnknown() {
        assertThat(cut("a".repeat(100))).hasSize(100);
        assertThat(cut("a".repeat(101))).containsExactly("a".repeat(101));
    }

    @Test
    void everyPieceKnowsTheCaseOfItsWord() {
        Pieces pieces = WORD_PIECE.cut("Gunmen killed UN miners at 5");
        assertThat(pieces.letterCase(0)).isEqualTo(LetterCase.INITIAL);
        assertThat(pieces.letterCase(1)).isEqualTo(LetterCase.INITIAL);
        assertThat(pieces.letterCase(2)).isEqualTo(LetterCase.LOWER);
        assertThat(pieces.letterCase(3)).isEqualTo(LetterCase.UPPER);
        assertThat(pieces.letterCase(pieces.size() - 1)).isEqualTo(LetterCase.NO_LETTER);
    }

    @Test
    void aTextInUpperCaseReadsAsOneInLowerCase() {
        Pieces upper = WORD_PIECE.cut("TWO MINERS KILLED");
        Pieces lower = WORD_PIECE.cut("two miners killed");
        assertThat(ids(upper)).isEqualTo(ids(lower));
        for (int i = 0; i < upper.size(); i++) assertThat(upper.letterCase(i)).isEqualTo(lower.letterCase(i));
    }

    @Property
    void piecesLieInsideTheTextInOrder(@ForAll String text) {
        Pieces pieces = WORD_PIECE.cut(text);
        int last = 0;
        for (int i = 0; i < pieces.size(); i++) {
            assertThat(pieces.start(i)).isGreaterThanOrEqualTo(last);
            assertThat(pieces.end(i)).isGreaterThan(pieces.start(i)).isLessThanOrEqualTo(text.length());
            last = pieces.isInside(i) ? pieces.start(i) : pieces.end(i);
        }
    }

    private static List<String> cut(String text) {
        Pieces pieces = WORD_PIECE.cut(text);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) found.add(pieces.span(i, i).of(text));
        return found;
    }

    private static List<Integer> ids(Pieces pieces) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) found.add(pieces.id(i));
        return found;
    }

    private static int number(String piece) {
        return VOCABULARY.find(piece, false);
    }
}
