package org.tocsin.eval.folding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.measure.GeoPoint;
import org.tocsin.core.measure.Precision;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.Place;
import org.tocsin.core.mention.When;
import org.tocsin.core.report.Published;
import org.tocsin.core.report.ReportId;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Attribution;
import org.tocsin.core.statement.Embedding;
import org.tocsin.core.statement.Happening;
import org.tocsin.core.statement.Harm;
import org.tocsin.core.statement.Occurrences;
import org.tocsin.core.statement.PlaceRole;
import org.tocsin.core.statement.RoledPlace;
import org.tocsin.core.statement.Said;
import org.tocsin.core.statement.Sketch;
import org.tocsin.core.statement.Source;
import org.tocsin.core.statement.SourceRole;
import org.tocsin.core.statement.Stage;
import org.tocsin.core.statement.Stance;
import org.tocsin.core.statement.StatementId;

/**
 * Accounts of made-up events for measuring speed: four to an event, numbered one event after the other. Each is made when it is asked
 * for, and the same number always gives the same account.
 */
final class MadeUpAccounts {
    static final int PER_EVENT = 4;

    private static final int TOWNS = 3_000;
    private static final int DAYS = 730;

    /** A district of {@value #DISTRICT_TOWNS} towns under fire for half a year. */
    private static final int DISTRICT_TOWNS = 40;

    private static final int DISTRICT_DAYS = 180;
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final Span SPAN = new Span(0, 10);
    private static final List<EventType> KINDS = List.of(
            EventType.ATTACK,
            EventType.ARMED_CLASH,
            EventType.AIR_DRONE_STRIKE,
            EventType.SHELLING,
            EventType.ABDUCTION);

    /** Coprime to every number of accounts that is used. */
    private static final long STRIDE = 2_654_435_761L;

    private final int events;
    private final int days;
    private final List<Place> towns;
    private final @Nullable Place district;

    private MadeUpAccounts(int accounts, int days, List<Place> towns, @Nullable Place district) {
        this.events = (accounts + PER_EVENT - 1) / PER_EVENT;
        this.days = days;
        this.towns = towns;
        this.district = district;
    }

    /** The news of two years from 3,000 towns, one in a hundred events in one of them; later events on later days. */
    static MadeUpAccounts ofTheWorld(int accounts) {
        return new MadeUpAccounts(accounts, DAYS, towns(TOWNS, new GeoPoint(37.5, 57.5), 7.5, 17.5), null);
    }

    /**
     * The news of half a year from one district under fire. The last account of each event gives no day, only the district for a place,
     * only "attack" for a kind, and few words.
     */
    static MadeUpAccounts ofOneDistrict(int accounts) {
        GeoPoint middle = new GeoPoint(48, 38);
        return new MadeUpAccounts(
                accounts,
                DISTRICT_DAYS,
                towns(DISTRICT_TOWNS, middle, 0.3, 0.4),
                Place.of("Fire district", "UA", null, middle, Precision.DISTRICT, 40));
    }

    private static List<Place> towns(int count, GeoPoint middle, double up, double aside) {
        Random random = new Random(11);
        List<Place> towns = new ArrayList<>();
        for (int i = 0; i < count; i++)
            towns.add(Place.of(
                    "Town " + i,
                    "UA",
                    null,
                    new GeoPoint(
                            middle.lat() + (2 * random.nextDouble() - 1) * up,
                            middle.lon() + (2 * random.nextDouble() - 1) * aside),
                    Precision.VILLAGE,
                    3 + random.nextInt(10)));
        return towns;
    }

    /** The account with a number in the order of the news. */
    Account get(int number) {
        int event = number / PER_EVENT;
        Random random = new Random(event * 7_919L + 11);
        Place town = towns.get(event % 100 == 0 ? 0 : random.nextInt(towns.size()));
        LocalDate day = FIRST_DAY.plusDays((long) event * days / events);
        EventType kind = KINDS.get(random.nextInt(KINDS.size()));
        int killed = random.nextInt(6);
        int r = number % PER_EVENT;
        if (district != null && r == PER_EVENT - 1)
            return account(
                    number,
                    day.plusDays(1),
                    new Telling(district, null, EventType.ATTACK, killed, few(event, number, random)));
        return account(
                number, day.plusDays(r / 2), new Telling(town, day, kind, killed + r / 3, many(event, number, random)));
    }

    /** The same accounts in a mixed order. */
    Account getMixed(int number) {
        return get((int) (number * STRIDE % ((long) events * PER_EVENT)));
    }

    private static Sketch many(int event, int number, Random random) {
        Map<String, Integer> terms = common(random);
        for (int i = 0; i < 4; i++) terms.put("word" + event + "x" + i, Sketch.MAX_RARITY);
        List<String> names = List.of("name" + event + " one", "name" + event + " two");
        return new Sketch(names, terms, "", embedding(event, number));
    }

    private static Sketch few(int event, int number, Random random) {
        Map<String, Integer> terms = common(random);
        terms.put("word" + event + "x0", Sketch.MAX_RARITY);
        return new Sketch(List.of(), terms, "", embedding(event, number));
    }

    /** About as alike within an event as those of real reports. */
    private static String embedding(int event, int number) {
        Random ofEvent = new Random(event);
        Random own = new Random(~number);
        float[] vector = new float[Embedding.VALUES];
        for (int i = 0; i < vector.length; i++) vector[i] = (float) (ofEvent.nextGaussian() + 0.9 * own.nextGaussian());
        return Embedding.of(vector);
    }

    private static Map<String, Integer> common(Random random) {
        Map<String, Integer> terms = new HashMap<>();
        for (int i = 0; i < 8; i++) terms.put("common" + random.nextInt(2_000), 6);
        return terms;
    }

    private record Telling(Place place, @Nullable LocalDate day, EventType kind, int killed, Sketch sketch) {}

    private static Account account(int number, LocalDate published, Telling t) {
        String id = String.format(Locale.ROOT, "%064x", number * 2_654_435_761L);
        Happening happening = new Happening(
                new Mention<>(t.kind(), SPAN),
                Stage.DONE,
                Occurrences.ONE,
                t.day() == null ? null : new Mention<>(new When(DateRange.on(t.day()), "that day"), SPAN),
                List.of(new RoledPlace(PlaceRole.AT, new Mention<>(t.place(), SPAN))),
                List.of(),
                List.of(),
                new Harm(new Mention<>(CountRange.exactly(t.killed()), SPAN), null, null));
        Said said = new Said(
                new StatementId(new ReportId(id), 1),
                new Attribution(List.of(new Source("Paper " + number % 50, SourceRole.OUTLET, null))),
                Published.on(published),
                Stance.ASSERTS,
                "Report " + number + " of what happened in " + t.place().name() + " on that day",
                List.of(SPAN));
        return new Account(said, happening, t.sketch(), false);
    }
}
