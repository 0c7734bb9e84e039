package org.tocsin.core.incident;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.measure.Precision;
import org.tocsin.core.mention.Place;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Happening;
import org.tocsin.core.statement.Stage;

/**
 * When and where an account plays, for folding.
 *
 * @param account the account
 * @param days its days, or the week before publication where it gives none
 * @param dated whether the account itself gives the days
 * @param place its scene; null where the account gives none, which then can only join what others tell
 */
record Setting(
        Account account,
        DateRange days,
        boolean dated,
        @Nullable Place place) {
    /** An account whose days are vaguer than this cannot be told from its neighbours. */
    static final int MAX_DAYS = 31;

    /** News of violence mostly comes out within days; the chosen window is wide enough for slow reports. */
    static final int UNDATED_DAYS = 7;

    /**
     * The setting of an account that can be of an incident: one event, not a series; done or attempted, not threatened; with days,
     * its own or its report's; and with a place, or with words by which other accounts may know it.
     */
    static Optional<Setting> of(Account account) {
        Happening h = account.happening();
        if (h.number().series() || h.stage() == Stage.THREATENED) return Optional.empty();
        Place place = h.findScene().map(scene -> scene.place().value()).orElse(null);
        if (place == null && account.sketch().terms().isEmpty()) return Optional.empty();
        return daysOf(account)
                .filter(days -> days.days() <= MAX_DAYS)
                .map(days -> new Setting(account, days, h.when() != null, place));
    }

    private static Optional<DateRange> daysOf(Account account) {
        var when = account.happening().when();
        if (when != null) return Optional.of(when.value().days());
        var published = account.said().published();
        if (published == null) return Optional.empty();
        LocalDate day = published.day();
        return Optional.of(new DateRange(day.minusDays(UNDATED_DAYS), day));
    }

    /** Whether the place is known to the district. */
    boolean isLocal() {
        return place != null && place.precision().isLocal();
    }

    /** Whether both tell a place, and it is the same point; two names of one place may differ in it. */
    boolean isAtPointOf(Setting other) {
        return place != null && other.place != null && place.point().equals(other.place.point());
    }

    /**
     * Whether the account gives neither its day nor a place narrower than a district. It could tell of every event of a week there,
     * and would chain the events of months; only words that few reports have say of which it tells.
     */
    boolean isLoose() {
        return !dated && place != null && place.precision().compareTo(Precision.DISTRICT) >= 0;
    }

    /** Whether the places leave it open that both are one; a place that is not told leaves everything open. */
    boolean couldBeAt(Setting other) {
        return place == null || other.place == null || place.couldBe(other.place);
    }
}
