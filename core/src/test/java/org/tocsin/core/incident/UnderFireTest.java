package org.tocsin.core.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tocsin.core.Told;
import org.tocsin.core.line.Line;
import org.tocsin.core.measure.GeoPoint;
import org.tocsin.core.measure.Precision;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.mention.Place;
import org.tocsin.core.statement.Account;

/** A city under fire for months: what is compared grows with the accounts, and not with the square of the months. */
class UnderFireTest {
    private static final int A_DAY = 14;
    private static final List<EventType> KINDS =
            List.of(EventType.ATTACK, EventType.SHELLING, EventType.AIR_DRONE_STRIKE, EventType.ARMED_CLASH);

    /** So many months of shells on one district; one report in four gives no day and only the district. */
    private static List<Account> months(int months) {
        Random random = new Random(3);
        List<Account> accounts = new ArrayList<>();
        for (int day = 0; day < 30 * months; day++)
            for (int i = 0; i < A_DAY; i++) accounts.add(account(accounts.size(), day, random));
        return accounts;
    }

    private static Account account(int number, int day, Random random) {
        String date = LocalDate.of(2025, 1, 1).plusDays(day).toString();
        Told told = Told.in(number).published(date).inWords(Map.of("street" + random.nextInt(400), 8));
        if (random.nextInt(4) == 0)
            return told.at(place(0, 0, Precision.DISTRICT, 40)).account();
        Place town = place(random.nextInt(20), random.nextInt(20), Precision.VILLAGE, 5);
        return told.on(date)
                .at(town)
                .kind(KINDS.get(random.nextInt(KINDS.size())))
                .killed(random.nextInt(4))
                .account();
    }

    private static Place place(int up, int aside, Precision precision, double radiusKm) {
        GeoPoint point = new GeoPoint(48 + up * 0.02, 38 + aside * 0.03);
        return Place.of("Place " + up + " " + aside, "UA", null, point, precision, radiusKm);
    }

    private static double looksPerAccount(int months) {
        LiveFold live = new LiveFold();
        months(months).forEach(live::stock);
        return (double) live.looks() / live.size();
    }

    @Test
    void whoeverComesIsComparedWithTheSameDaysOnly() {
        double half = looksPerAccount(6);
        double year = looksPerAccount(12);
        assertThat(half).isBetween(10.0, 500.0);
        assertThat(year).isLessThan(1.1 * half);
    }

    @Test
    void aNeighbourhoodOfAYearIsNotComparedAllWithAll() {
        List<Setting> settings =
                months(12).stream().flatMap(a -> Setting.of(a).stream()).toList();
        long pairs = Near.of(settings, Rulings.NONE, Map.of()).countPairs();
        assertThat(pairs / settings.size()).isBetween(10L, 500L);
    }

    /** Who gives neither the day nor the town would otherwise chain the events of all the months. */
    @Test
    void aNeighbourhoodDoesNotGrowWithTheMonths() {
        long half = largestNeighbourhood(6);
        long year = largestNeighbourhood(12);
        assertThat(half).isBetween(2L, 200L);
        assertThat(year).isLessThan(2 * half);
    }

    private static long largestNeighbourhood(int months) {
        return Line.neighbourhoods(List.copyOf(months(months)), Rulings.NONE).stream()
                .mapToLong(n -> n.accounts().size())
                .max()
                .orElseThrow();
    }

    /** Two events of a day are asked once whether they are apart, not by every pair of their accounts. */
    @Test
    void whatFoldingANeighbourhoodCostsGrowsWithItsAccounts() {
        double half = judgedPerAccount(6);
        double year = judgedPerAccount(12);
        assertThat(half).isBetween(0.1, 1_000.0);
        assertThat(year).isLessThan(1.1 * half);
    }

    private static double judgedPerAccount(int months) {
        List<Setting> settings =
                months(months).stream().flatMap(a -> Setting.of(a).stream()).toList();
        return (double) Clusters.countJudged(settings) / settings.size();
    }
}
