package org.tocsin.eval.folding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
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
 * Accounts of made-up events for measuring speed: four to an event, in 3,000 towns over two years, one in a hundred of them in one
 * district under fire. The same number always gives the same accounts.
 */
final class MadeUpAccounts {
    private static final int TOWNS = 3_000;
    private static final int DAYS = 730;
    private static final int PER_EVENT = 4;
    private static final Span SPAN = new Span(0, 10);
    private static final List<EventType> KINDS = List.of(
            EventType.ATTACK,
            EventType.ARMED_CLASH,
            EventType.AIR_DRONE_STRIKE,
            EventType.SHELLING,
            EventType.ABDUCTION);

    private final Random random = new Random(11);
    private final List<Place> towns = new ArrayList<>();

    private MadeUpAccounts() {
        for (int i = 0; i < TOWNS; i++)
            towns.add(Place.of(
                    "Town " + i,
                    "AF",
                    null,
                    new GeoPoint(30 + random.nextDouble() * 15, 40 + random.nextDouble() * 35),
                    Precision.VILLAGE,
                    3 + random.nextInt(10)));
    }

    /** So many accounts, in a mixed order. */
    static List<Account> of(int count) {
        MadeUpAccounts made = new MadeUpAccounts();
        List<Account> accounts = new ArrayList<>();
        for (int event = 0; accounts.size() < count; event++)
            made.tell(event, Math.min(PER_EVENT, count - accounts.size()), accounts);
        java.util.Collections.shuffle(accounts, new Random(12));
        return accounts;
    }

    private void tell(int event, int reports, List<Account> accounts) {
        Place town = towns.get(event % 100 == 0 ? 0 : random.nextInt(TOWNS));
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(DAYS));
        EventType kind = KINDS.get(random.nextInt(KINDS.size()));
        int killed = random.nextInt(6);
        Sketch sketch = sketch(event);
        for (int r = 0; r < reports; r++)
            accounts.add(account(
                    accounts.size(), day.plusDays(r / 2), new Telling(town, day, kind, killed + r / 3, sketch)));
    }

    private Sketch sketch(int event) {
        Map<String, Integer> terms = new HashMap<>();
        for (int i = 0; i < 4; i++) terms.put("word" + event + "x" + i, Sketch.MAX_RARITY);
        for (int i = 0; i < 8; i++) terms.put("common" + random.nextInt(2_000), 6);
        return new Sketch(List.of("name" + event + " one", "name" + event + " two"), terms, "");
    }

    private record Telling(Place town, LocalDate day, EventType kind, int killed, Sketch sketch) {}

    private static Account account(int number, LocalDate published, Telling t) {
        String id = String.format(Locale.ROOT, "%064x", number * 2_654_435_761L);
        Happening happening = new Happening(
                new Mention<>(t.kind(), SPAN),
                Stage.DONE,
                Occurrences.ONE,
                new Mention<>(new When(DateRange.on(t.day()), "that day"), SPAN),
                List.of(new RoledPlace(PlaceRole.AT, new Mention<>(t.town(), SPAN))),
                List.of(),
                List.of(),
                new Harm(new Mention<>(CountRange.exactly(t.killed()), SPAN), null, null));
        Said said = new Said(
                new StatementId(new ReportId(id), 1),
                new Attribution(List.of(new Source("Paper " + number % 50, SourceRole.OUTLET, null))),
                Published.on(published),
                Stance.ASSERTS,
                "Report " + number + " of what happened in " + t.town().name() + " on that day",
                List.of(SPAN));
        return new Account(said, happening, t.sketch(), false);
    }
}
