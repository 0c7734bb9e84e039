package org.tocsin.core.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.core.Places.KHOROG;
import static org.tocsin.core.Places.YOL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tocsin.core.Told;
import org.tocsin.core.incident.Act;
import org.tocsin.core.incident.Candidate;
import org.tocsin.core.incident.Decision;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.Ruling;
import org.tocsin.core.incident.Rulings;
import org.tocsin.core.line.Line;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.statement.Account;

/** What is doubtful comes first, and of that what did harm and what is near a site. */
class ReviewsTest {
    private static final Account SMALL = Told.in(1).at(KHOROG).on("2025-11-26").account();
    private static final Account DEADLY =
            Told.in(2).at(YOL).on("2025-11-26").killed(12).account();
    private static final Site CAMP = new Site("camp", "Camp", YOL.point(), 1, 30, List.of());
    private static final Decision BY = new Decision("Mira", Instant.EPOCH, "asked both");

    private static List<Review> queue(List<Account> accounts, List<Site> sites, Ruling... rulings) {
        Rulings all = Rulings.of(List.of(rulings));
        List<Incident> incidents = Line.incidents(accounts, all);
        List<Warning> warnings =
                Line.warn(incidents, accounts, sites, LocalDate.parse("2025-11-28"), WarningPolicy.DEFAULT);
        return Reviews.queue(incidents, warnings, all, Set.of());
    }

    private static List<ReviewCause> causes(Review review) {
        return review.reasons().stream().map(Review.Reason::cause).toList();
    }

    @Test
    void harmAndNearnessMultiplyTheDoubt() {
        List<Review> queue = queue(List.of(SMALL, DEADLY), List.of(CAMP));
        assertThat(queue).hasSize(2);
        assertThat(causes(queue.getFirst()))
                .containsExactly(ReviewCause.ONE_ORIGIN, ReviewCause.NEAR_SITE, ReviewCause.HARM);
        assertThat(queue.getFirst().points()).isEqualTo(15 * 3 * 2);
        assertThat(queue.getLast().points()).isEqualTo(15);
    }

    @Test
    void whatIsSureAndWhatIsConfirmedNeedsNoLook() {
        Account second = Told.in(3).at(KHOROG).on("2025-11-26").saidBy("police").account();
        assertThat(queue(List.of(SMALL, second), List.of())).isEmpty();
        Incident incident = Line.incidents(List.of(DEADLY), Rulings.NONE).getFirst();
        Ruling confirmed = Act.confirm(BY, incident).rulings().getFirst();
        assertThat(queue(List.of(DEADLY), List.of(CAMP), confirmed)).isEmpty();
        Ruling later = new Ruling.Correction(
                new Decision("Omar", Instant.EPOCH.plusSeconds(1), "a list"),
                DEADLY.id(),
                new Ruling.Corrected.Killed(CountRange.exactly(13)));
        List<Review> changed = queue(List.of(DEADLY), List.of(CAMP), confirmed, later);
        assertThat(changed.getFirst().reasons().getFirst().words()).contains("killed 12 -> 13");
    }

    @Test
    void anIncidentThatMayBeTheSameIsNamedUntilItIsRuled() {
        Account next =
                Told.in(4).at(YOL).on("2025-11-27").kind(EventType.ATTACK).account();
        List<Review> queue = queue(List.of(DEADLY, next), List.of());
        assertThat(queue).allMatch(r -> causes(r).contains(ReviewCause.MAYBE_SAME));
        Ruling apart = Act.different(BY, List.of(DEADLY.id()), List.of(next.id()))
                .rulings()
                .getFirst();
        assertThat(queue(List.of(DEADLY, next), List.of(), apart))
                .noneMatch(r -> causes(r).contains(ReviewCause.MAYBE_SAME));
    }

    @Test
    void candidatesAreNearInTimeAndPlace() {
        Account later = Told.in(5).at(YOL).on("2025-12-20").account();
        List<Incident> all = Stream.of(DEADLY, SMALL, later)
                .flatMap(a -> Line.incidents(List.of(a), Rulings.NONE).stream())
                .toList();
        assertThat(Candidate.of(all.getFirst(), all, Rulings.NONE)).isEmpty();
    }
}
