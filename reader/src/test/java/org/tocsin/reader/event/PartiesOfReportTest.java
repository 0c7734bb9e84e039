package org.tocsin.reader.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.core.report.MediaType;
import org.tocsin.core.report.Published;
import org.tocsin.core.report.Report;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.ActorRole;
import org.tocsin.core.statement.Fate;
import org.tocsin.core.statement.RoledActor;
import org.tocsin.core.statement.Statement;
import org.tocsin.reader.RuleReader;

class PartiesOfReportTest {
    private static final RuleReader READER = RuleReader.load();

    private static List<Statement> read(String text) {
        return READER.read(Report.of("wire", Published.on(LocalDate.of(2026, 3, 10)), null, null, MediaType.TEXT, text))
                .statements();
    }

    private static List<RoledActor> actors(String text) {
        return read(text).stream()
                .flatMap(
                        s -> s instanceof Account a ? a.happening().actors().stream() : java.util.stream.Stream.empty())
                .toList();
    }

    @Test
    void whatWasDestroyedIsToldWithItsFate() {
        assertThat(
                        actors(
                                "Guerrillas attacked a power station in Khorog on 9 March. The bomb destroyed a bank in Khorog."))
                .filteredOn(a -> a.role() == ActorRole.TARGET)
                .anyMatch(a -> a.fate() == Fate.DESTROYED);
    }

    @Test
    void whoWasMurderedIsKilled() {
        assertThat(actors("Gunmen shot and killed two teachers in Khorog on 9 March."))
                .filteredOn(a -> a.role() == ActorRole.VICTIM)
                .anyMatch(a -> a.fate() == Fate.KILLED);
    }

    @Test
    void aNewspaperIsNoPossiblePerpetrator() {
        assertThat(
                        actors(
                                "Police arrested the editor of the Pamir Herald in Khorog on 9 March. The Pamir Herald said that he was beaten."))
                .noneMatch(a -> a.role() == ActorRole.POSSIBLE_PERPETRATOR);
    }

    @Test
    void whatAVictimIsMayBeToldInAnotherSentence() {
        assertThat(
                        actors(
                                "Gunmen shot and killed Rustam Nazarov in Khorog on 9 March. Rustam Nazarov, the mayor of Vanj, had been threatened before."))
                .filteredOn(a -> a.role().isHit())
                .extracting(a -> a.actor().value().name())
                .contains("Rustam Nazarov", "mayor of Vanj");
    }

    @Test
    void whoIsNamedNextToAnEventIsItsVictim() {
        assertThat(
                        actors(
                                "Gunmen shot and killed two engineers in Khorog on 9 March. The victims were identified as Rustam Nazarov and Daler Karimov."))
                .filteredOn(a -> a.role().isHit())
                .extracting(a -> a.actor().value().name())
                .contains("Rustam Nazarov", "Daler Karimov");
    }

    @Test
    void whoIsNamedWithAnotherDayIsNoVictimOfTheFirst() {
        List<Statement> read = read(
                "Gunmen shot and killed two engineers in Khorog on 9 March. The victims of 2 February were identified as Rustam Nazarov and Daler Karimov.");
        assertThat(read)
                .first()
                .isInstanceOfSatisfying(
                        Account.class,
                        a -> assertThat(a.happening().actors())
                                .extracting(r -> r.actor().value().name())
                                .contains("engineers")
                                .doesNotContain("Rustam Nazarov", "Daler Karimov"));
    }

    @Test
    void whoRescuesIsNoPerpetrator() {
        List<RoledActor> actors = actors(
                "Two teachers were rescued by the police on 9 March after they were kidnapped by gunmen in Khorog.");
        assertThat(actors)
                .filteredOn(a -> a.role() == ActorRole.PERPETRATOR)
                .extracting(a -> a.actor().value().name())
                .contains("gunmen")
                .doesNotContain("police");
    }

    @Test
    void whoKillsIsStillThePerpetrator() {
        assertThat(actors("Two teachers were killed by soldiers of the army in Khorog on 9 March."))
                .filteredOn(a -> a.role() == ActorRole.PERPETRATOR)
                .extracting(a -> a.actor().value().name())
                .contains("soldiers of the army");
    }

    @Test
    void menBehindByAreNoVictims() {
        assertThat(actors("Two priests were murdered in Khorog on 9 March by men wearing uniforms."))
                .filteredOn(a -> a.role().isHit())
                .noneMatch(a -> a.actor().value().name().contains("men"));
    }
}
