package org.tocsin.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.Actor;
import org.tocsin.core.mention.ActorKind;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.Place;
import org.tocsin.core.mention.Sector;
import org.tocsin.core.mention.Weapon;
import org.tocsin.core.mention.WeaponType;
import org.tocsin.core.mention.When;
import org.tocsin.core.report.Published;
import org.tocsin.core.report.ReportId;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Accusation;
import org.tocsin.core.statement.ActorRole;
import org.tocsin.core.statement.Admission;
import org.tocsin.core.statement.Advice;
import org.tocsin.core.statement.AdviceAction;
import org.tocsin.core.statement.Attribution;
import org.tocsin.core.statement.Denial;
import org.tocsin.core.statement.Happening;
import org.tocsin.core.statement.Harm;
import org.tocsin.core.statement.Involvement;
import org.tocsin.core.statement.Occurrences;
import org.tocsin.core.statement.PlaceRole;
import org.tocsin.core.statement.RoledActor;
import org.tocsin.core.statement.RoledPlace;
import org.tocsin.core.statement.Said;
import org.tocsin.core.statement.Sketch;
import org.tocsin.core.statement.Source;
import org.tocsin.core.statement.SourceRole;
import org.tocsin.core.statement.Stage;
import org.tocsin.core.statement.Stance;
import org.tocsin.core.statement.StatementId;

/**
 * Statements for tests, in the words of a report: {@code Told.in(1).on("2025-11-26").at(KHOROG).killed(3).account()}. What a test
 * does not say is plain: an attack without day, place or harm, told by the report's own outlet on 2025-11-27.
 */
public final class Told {
    private static final Span SOMEWHERE = new Span(0, 10);

    private final StatementId id;
    private String text;
    private List<Source> chain;
    private @Nullable Published published = Published.parse("2025-11-27");
    private Stance stance = Stance.ASSERTS;
    private EventType kind = EventType.ATTACK;
    private Stage stage = Stage.DONE;
    private Occurrences number = Occurrences.ONE;
    private @Nullable Mention<When> when;
    private final List<RoledPlace> places = new ArrayList<>();
    private final List<RoledActor> actors = new ArrayList<>();
    private final List<Mention<Weapon>> weapons = new ArrayList<>();
    private Sketch sketch = Sketch.NONE;
    private boolean pieced;
    private @Nullable Mention<CountRange> killed;
    private @Nullable Mention<CountRange> injured;
    private @Nullable Mention<CountRange> abducted;

    private Told(StatementId id) {
        this.id = id;
        // One word only: texts of several words are compared, and these are no reprints of each other.
        this.text = "r" + id.report().brief() + "s" + id.number();
        this.chain = List.of(new Source("Paper " + id.report().brief(), SourceRole.OUTLET, null));
    }

    /** The id of a made-up report; ids sort as the numbers do. */
    public static ReportId report(int number) {
        return new ReportId(String.format(Locale.ROOT, "%012x%052x", number, 0));
    }

    /** The first statement of a made-up report. */
    public static Told in(int report) {
        return in(report, 1);
    }

    public static Told in(int report, int statement) {
        return new Told(new StatementId(report(report), statement));
    }

    public Told words(String words) {
        text = words;
        return this;
    }

    public Told published(@Nullable String day) {
        published = day == null ? null : Published.parse(day);
        return this;
    }

    /** The speakers below an outlet of the report's own, outermost first. */
    public Told saidBy(String... speakers) {
        return saidBy(SourceRole.GOVERNMENT, speakers);
    }

    public Told saidBy(SourceRole role, String... speakers) {
        chain = new ArrayList<>(chain.subList(0, 1));
        for (String speaker : speakers) chain.add(new Source(speaker, role, SOMEWHERE));
        return this;
    }

    public Told stance(Stance how) {
        stance = how;
        return this;
    }

    public Told kind(EventType event) {
        kind = event;
        return this;
    }

    public Told stage(Stage howFar) {
        stage = howFar;
        return this;
    }

    public Told series() {
        number = Occurrences.series(CountRange.atLeast(2));
        return this;
    }

    public Told on(String day) {
        return between(day, day);
    }

    public Told between(String from, String to) {
        when = mention(new When(new DateRange(LocalDate.parse(from), LocalDate.parse(to)), "then"));
        return this;
    }

    public Told at(Place place) {
        return place(PlaceRole.AT, place);
    }

    public Told place(PlaceRole role, Place place) {
        places.add(new RoledPlace(role, mention(place)));
        return this;
    }

    public Told by(String perpetrator) {
        actors.add(new RoledActor(ActorRole.PERPETRATOR, mention(named(perpetrator))));
        return this;
    }

    public Told victims(@Nullable String nationality, @Nullable Sector sector) {
        Actor workers = new Actor("workers", ActorKind.CIVILIANS, nationality, sector);
        actors.add(new RoledActor(ActorRole.VICTIM, mention(workers)));
        return this;
    }

    public Told with(WeaponType type) {
        weapons.add(mention(new Weapon("it", type)));
        return this;
    }

    public Told killed(int count) {
        return killed(CountRange.exactly(count));
    }

    public Told killed(CountRange count) {
        killed = mention(count);
        return this;
    }

    public Told injured(CountRange count) {
        injured = mention(count);
        return this;
    }

    public Told abducted(CountRange count) {
        abducted = mention(count);
        return this;
    }

    public Happening happening() {
        return new Happening(
                mention(kind), stage, number, when, places, actors, weapons, new Harm(killed, injured, abducted));
    }

    /** Two names and rare words, equal for equal topics: reports of one topic share them. */
    public Told about(String topic) {
        Map<String, Integer> terms = new HashMap<>();
        for (int i = 0; i < 8; i++) terms.put(topic + i, Sketch.MAX_RARITY);
        sketch = new Sketch(List.of(topic + " street", topic + " smith"), terms, "", "");
        return this;
    }

    /** Words of the report, each with its rarity. */
    public Told inWords(Map<String, Integer> terms) {
        sketch = new Sketch(List.of(), terms, "", "");
        return this;
    }

    /** Put together by the reader from headline and lead. */
    public Told pieced() {
        pieced = true;
        return this;
    }

    public Account account() {
        return new Account(said(), happening(), sketch, pieced);
    }

    public Accusation accusation(String accused, StatementId... concerns) {
        return new Accusation(said(), List.of(mention(named(accused))), List.of(concerns));
    }

    public Accusation accusation(Involvement involvement, String accused, StatementId... concerns) {
        return new Accusation(said(), List.of(mention(named(accused))), involvement, List.of(concerns));
    }

    public Denial denial(Involvement involvement, StatementId... concerns) {
        return new Denial(said(), involvement, List.of(concerns));
    }

    public Admission admission(String perpetrator, StatementId... concerns) {
        return new Admission(said(), List.of(mention(named(perpetrator))), List.of(concerns));
    }

    public Denial denial(StatementId... concerns) {
        return new Denial(said(), List.of(concerns));
    }

    /** Advice for the told places, to the told victims. */
    public Advice advice(AdviceAction action) {
        return new Advice(
                said(),
                action,
                places.stream().map(RoledPlace::place).toList(),
                actors.stream().map(RoledActor::actor).toList());
    }

    public Said said() {
        return new Said(id, new Attribution(chain), published, stance, text, List.of(SOMEWHERE));
    }

    private static Actor named(String name) {
        return new Actor(name, ActorKind.REBELS);
    }

    private static <T> Mention<T> mention(T value) {
        return new Mention<>(value, SOMEWHERE);
    }
}
