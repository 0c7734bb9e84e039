package org.tocsin.core.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.core.Places.KHOROG;
import static org.tocsin.core.Places.YOL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.Place;
import org.tocsin.core.report.ReportId;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Attribution;
import org.tocsin.core.statement.Happening;
import org.tocsin.core.statement.Harm;
import org.tocsin.core.statement.Occurrences;
import org.tocsin.core.statement.PlaceRole;
import org.tocsin.core.statement.RoledPlace;
import org.tocsin.core.statement.Said;
import org.tocsin.core.statement.Source;
import org.tocsin.core.statement.SourceRole;
import org.tocsin.core.statement.Stage;
import org.tocsin.core.statement.Stance;
import org.tocsin.core.statement.StatementId;
import org.tocsin.core.text.Article;

/** A ruling finds its account again, whatever a new reader makes of the report, or says that it cannot. */
class AnchorTest {
    private static final ReportId REPORT = new ReportId("a".repeat(64));
    private static final String TEXT =
            "Rain fell. A drone hit the mine at Yol and gunmen shot at a bus in Khorog. Elsewhere a mine blew up.";
    private static final String SENTENCE = "A drone hit the mine at Yol and gunmen shot at a bus in Khorog.";
    private static final Account DRONE = read(2, TEXT, SENTENCE, "drone hit", EventType.AIR_DRONE_STRIKE, YOL);
    private static final Account BUS = read(3, TEXT, SENTENCE, "gunmen shot", EventType.ATTACK, KHOROG);

    private static Account read(
            int number, String text, String sentence, String trigger, EventType kind, @Nullable Place place) {
        Span said = span(text, sentence);
        Span event = span(text, trigger);
        return new Account(
                new Said(
                        new StatementId(REPORT, number),
                        new Attribution(List.of(new Source("Asia Wire", SourceRole.OUTLET, null))),
                        null,
                        Stance.ASSERTS,
                        sentence,
                        List.of(said)),
                new Happening(
                        new Mention<>(kind, event),
                        Stage.DONE,
                        Occurrences.ONE,
                        null,
                        place == null ? List.of() : List.of(new RoledPlace(PlaceRole.AT, new Mention<>(place, event))),
                        List.of(),
                        List.of(),
                        Harm.UNSAID));
    }

    private static Span span(String text, String words) {
        int at = text.indexOf(words);
        return new Span(at, at + words.length());
    }

    private static Article article(String text) {
        return new Article(REPORT, null, text, List.of());
    }

    private static final Anchor ANCHOR = Anchor.of(DRONE, article(TEXT));

    @Test
    void theSameReaderGivesTheSameAccount() {
        assertThat(ANCHOR.find(article(TEXT), List.of(DRONE, BUS))).contains(DRONE.id());
        assertThat(Anchor.of(BUS, article(TEXT)).find(article(TEXT), List.of(DRONE, BUS)))
                .contains(BUS.id());
    }

    @Test
    void anAccountWithAnotherNumberIsFoundByItsWords() {
        Account drone = read(7, TEXT, SENTENCE, "hit", EventType.AIR_DRONE_STRIKE, YOL);
        Account bus = read(2, TEXT, SENTENCE, "gunmen shot", EventType.ATTACK, KHOROG);
        assertThat(ANCHOR.find(article(TEXT), List.of(bus, drone))).contains(drone.id());
    }

    @Test
    void anAccountReadFromOtherWordsIsFoundByItsPlace() {
        Account drone = read(7, TEXT, SENTENCE, "the mine", EventType.ATTACK, YOL);
        assertThat(ANCHOR.find(article(TEXT), List.of(BUS, drone))).contains(drone.id());
    }

    @Test
    void theOnlyAccountOfTheWordsIsMeant() {
        Account only = read(1, TEXT, SENTENCE, "a bus", EventType.ATTACK, null);
        assertThat(ANCHOR.find(article(TEXT), List.of(only))).contains(only.id());
    }

    @Test
    void noOtherAccountIsRuledOnInstead() {
        Account other = read(2, TEXT, "Elsewhere a mine blew up.", "blew up", EventType.REMOTE_EXPLOSIVE, YOL);
        Account second = read(4, TEXT, SENTENCE, "a bus", EventType.ATTACK, KHOROG);
        assertThat(ANCHOR.find(article(TEXT), List.of(other))).isEmpty();
        assertThat(ANCHOR.find(article(TEXT), List.of(BUS, second))).isEmpty();
        assertThat(ANCHOR.find(article(TEXT), List.of())).isEmpty();
    }

    @Test
    void aTextThatIsCutOtherwiseMovesTheWords() {
        String cut = "MENU   HOME\n\n"
                + TEXT.replace("A drone hit", "A drone\n  hit").replace("Rain fell. ", "");
        String sentence = SENTENCE.replace("A drone hit", "A drone\n  hit");
        Account drone = read(1, cut, sentence, "drone\n  hit", EventType.AIR_DRONE_STRIKE, YOL);
        Account bus = read(2, cut, sentence, "gunmen shot", EventType.ATTACK, KHOROG);
        assertThat(ANCHOR.find(article(cut), List.of(drone, bus))).contains(drone.id());
        assertThat(ANCHOR.find(article("Quite another text."), List.of(drone))).isEmpty();
    }

    @Test
    void whereOnlyTheNumberIsKnownTheNumberCounts() {
        Anchor bare = Anchor.bare(BUS.id());
        assertThat(bare.find(article(TEXT), List.of(DRONE, BUS))).contains(BUS.id());
        assertThat(bare.find(article(TEXT), List.of(DRONE))).isEmpty();
    }

    @Test
    void whatIsLostIsSaid() {
        var by = new Decision("Mira", java.time.Instant.EPOCH, "an exercise");
        var lost = new LostAccount(new Ruling.Rejection(by, DRONE.id()), ANCHOR);
        assertThat(lost.code()).isEqualTo("ruling-lost-account");
        assertThat(lost.message()).contains("Mira", "A drone hit the mine at Yol", "Maybe");
    }
}
