package org.tocsin.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.core.caveat.Caveat;
import org.tocsin.core.line.Reader;
import org.tocsin.core.line.Reading;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.measure.GeoPoint;
import org.tocsin.core.measure.Precision;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.Actor;
import org.tocsin.core.mention.ActorKind;
import org.tocsin.core.mention.BorderStrip;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.Place;
import org.tocsin.core.mention.Sector;
import org.tocsin.core.mention.Weapon;
import org.tocsin.core.mention.WeaponType;
import org.tocsin.core.mention.When;
import org.tocsin.core.report.Report;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Accusation;
import org.tocsin.core.statement.ActorRole;
import org.tocsin.core.statement.Advice;
import org.tocsin.core.statement.AdviceAction;
import org.tocsin.core.statement.Attribution;
import org.tocsin.core.statement.Denial;
import org.tocsin.core.statement.Happening;
import org.tocsin.core.statement.Harm;
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
import org.tocsin.core.statement.Statement;
import org.tocsin.core.statement.StatementId;
import org.tocsin.core.text.Article;
import org.tocsin.core.text.Sentence;

/**
 * Reads reports in which each line is one statement in fields: "account ATTACK 2025-11-26 mine 3 police said",
 * "denial 1 spokesman", "accusation 1 elders", "advice mine embassy"; "odd" gives a caveat and "boom" fails. A speaker
 * "police#camp" tells in words about the camp, which other reports share; the place "nowhere" is none.
 */
record LineReader(String version) implements Reader {
    static final LineReader ONE = new LineReader("lines-1");

    @Override
    public Reading read(Report report) {
        List<Statement> statements = new ArrayList<>();
        List<Caveat> caveats = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (String line : report.content().split("\n", -1)) {
            if (!line.isBlank()) {
                Span span = new Span(start, start + line.length());
                sentences.add(new Sentence(sentences.size(), 0, span));
                if (line.equals("boom")) throw new IllegalStateException("boom");
                if (line.equals("odd")) caveats.add(new Odd(span));
                else statements.add(statement(report, statements.size() + 1, line, span));
            }
            start += line.length() + 1;
        }
        var article = new Article(report.id(), report.title(), report.content(), sentences);
        return new Reading(report, article, statements, caveats, version);
    }

    record Odd(Span where) implements Caveat {
        @Override
        public String code() {
            return "odd-line";
        }

        @Override
        public String message() {
            return "This line is odd. Maybe it is a test.";
        }

        @Override
        public Optional<Span> span() {
            return Optional.of(where);
        }
    }

    private Statement statement(Report report, int number, String line, Span span) {
        String[] f = line.split(" ", 6);
        StatementId id = new StatementId(report.id(), number);
        return switch (f[0]) {
            case "account" ->
                new Account(
                        said(report, id, f[5].replaceFirst("#.*", ""), line, span),
                        happening(f[1], f[2], f[3], f[4], version, span),
                        sketch(f[5]),
                        false);
            case "denial" -> new Denial(said(report, id, f[2], line, span), concerns(report, f[1]));
            case "accusation" ->
                new Accusation(
                        said(report, id, f[2], line, span),
                        List.of(new Mention<>(new Actor("the riders", ActorKind.MILITIA), span)),
                        concerns(report, f[1]));
            case "advice" ->
                new Advice(
                        said(report, id, f[2], line, span),
                        AdviceAction.LEAVE,
                        List.of(new Mention<>(place(f[1]), span)),
                        List.of());
            default -> throw new IllegalStateException("No such line: " + line);
        };
    }

    private static Sketch sketch(String speaker) {
        Map<String, Integer> terms = switch (speaker.replaceFirst("[^#]*", "")) {
            case "#camp" -> Map.of("ridge", Sketch.MAX_RARITY, "river", 9, "bridge", 9);
            case "#river" -> Map.of("river", 9, "bridge", 9, "road", 9);
            case "#mine" -> Map.of("mine", 5, "shaft", 8);
            default -> Map.of();
        };
        return new Sketch(List.of(), terms, "", "");
    }

    /** "2" is the second statement of the same report; a whole statement id may be of another one. */
    private static List<StatementId> concerns(Report report, String field) {
        return List.of(
                field.contains("-s")
                        ? StatementId.parse(field)
                        : new StatementId(report.id(), Integer.parseInt(field)));
    }

    private static Said said(Report report, StatementId id, String speaker, String line, Span span) {
        var outlet = new Source(report.outlet(), SourceRole.OUTLET, null);
        var first = new Source(speaker, speaker.equals("somebody") ? SourceRole.UNNAMED : SourceRole.POLICE, span);
        return new Said(
                id, new Attribution(List.of(outlet, first)), report.published(), Stance.ASSERTS, line, List.of(span));
    }

    private static Happening happening(
            String event, String day, String place, String killed, String version, Span span) {
        boolean series = event.startsWith("many-");
        EventType type = EventType.valueOf(event.replace("many-", ""));
        return new Happening(
                new Mention<>(type, span),
                Stage.DONE,
                series ? Occurrences.series(CountRange.atLeast(2)) : Occurrences.ONE,
                day.equals("-") ? null : new Mention<>(new When(days(day), day), span),
                place.equals("nowhere")
                        ? List.of()
                        : List.of(new RoledPlace(PlaceRole.AT, new Mention<>(place(place), span))),
                List.of(new RoledActor(
                        ActorRole.VICTIM,
                        new Mention<>(new Actor("workers", ActorKind.CIVILIANS, "CN", Sector.MINING), span))),
                type == EventType.AIR_DRONE_STRIKE
                        ? List.of(new Mention<>(new Weapon("drone " + version, WeaponType.DRONE), span))
                        : List.of(),
                killed.equals("-")
                        ? Harm.UNSAID
                        : new Harm(new Mention<>(CountRange.exactly(Integer.parseInt(killed)), span), null, null));
    }

    private static DateRange days(String field) {
        int dots = field.indexOf("..");
        return dots < 0
                ? DateRange.on(LocalDate.parse(field))
                : new DateRange(LocalDate.parse(field.substring(0, dots)), LocalDate.parse(field.substring(dots + 2)));
    }

    /** Made-up places, near and far, small and large; "at:LAT:LON:KM" is any other. */
    static Place place(String name) {
        if (name.startsWith("at:")) {
            String[] f = name.split(":", -1);
            return Place.of(
                    name,
                    null,
                    null,
                    new GeoPoint(Double.parseDouble(f[1]), Double.parseDouble(f[2])),
                    Precision.DISTRICT,
                    Double.parseDouble(f[3]));
        }
        return switch (name) {
            case "mine" -> Place.of("Mine", "TJ", "TJ.01", new GeoPoint(37.60, 69.60), Precision.EXACT, 2);
            case "village" -> Place.of("Village", "TJ", "TJ.01", new GeoPoint(37.63, 69.65), Precision.VILLAGE, 5);
            case "district" -> Place.of("District", "TJ", "TJ.01", new GeoPoint(37.8, 69.9), Precision.DISTRICT, 40);
            case "province" -> Place.of("Province", "TJ", "TJ.01", new GeoPoint(38, 69), Precision.PROVINCE, 150);
            case "far" -> Place.of("Far", "AF", "AF.33", new GeoPoint(34.5, 69.2), Precision.VILLAGE, 5);
            case "strip" ->
                new Place(
                        "Strip",
                        null,
                        null,
                        new GeoPoint(37.5, 69.5),
                        Precision.BORDER_STRIP,
                        200,
                        new BorderStrip(List.of(new GeoPoint(37.2, 68), new GeoPoint(37.6, 71)), 30));
            default -> throw new IllegalStateException("No such place: " + name);
        };
    }
}
