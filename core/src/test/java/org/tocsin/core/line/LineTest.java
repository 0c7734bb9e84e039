package org.tocsin.core.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tocsin.core.Places.BORDER;
import static org.tocsin.core.Places.YOL;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.Rulings;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.measure.GeoPoint;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.When;
import org.tocsin.core.report.MediaType;
import org.tocsin.core.report.Published;
import org.tocsin.core.report.Report;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Advice;
import org.tocsin.core.statement.AdviceAction;
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
import org.tocsin.core.statement.Statement;
import org.tocsin.core.statement.StatementId;
import org.tocsin.core.text.Article;
import org.tocsin.core.text.Sentence;
import org.tocsin.core.warning.Closeness;
import org.tocsin.core.warning.Site;
import org.tocsin.core.warning.Warning;
import org.tocsin.core.warning.WarningPolicy;

/** The whole line, with a reader that knows only reports of the form "killed N; leave". */
class LineTest {
    private static final Line LINE = new Line(new CountingReader());
    private static final LocalDate AS_OF = LocalDate.parse("2025-11-28");
    private static final Site CAMP = new Site("camp", "Camp", new GeoPoint(37.8, 70.4), 1, 30, List.of());

    private static Report report(String outlet, String content) {
        return Report.of(outlet, Published.parse("2025-11-27"), null, null, MediaType.TEXT, content);
    }

    private static List<Statement> read(Report... reports) {
        return List.of(reports).stream()
                .flatMap(r -> LINE.read(r).statements().stream())
                .toList();
    }

    @Test
    void runsFromReportsToWarnings() {
        List<Statement> statements = read(
                report("Hill Radio", "killed 3"),
                report("Asia Wire", "killed 4"),
                report("Embassy", "killed 3; leave"));
        List<Incident> incidents = Line.incidents(statements, Rulings.NONE);
        assertThat(incidents).hasSize(1);
        assertThat(incidents.getFirst().evidence().independentOrigins()).isEqualTo(3);
        assertThat(incidents.getFirst().toll().killed())
                .extracting(e -> e.value())
                .hasToString("3..4");

        List<Warning> warnings = Line.warn(incidents, statements, List.of(CAMP), AS_OF, WarningPolicy.DEFAULT);
        assertThat(warnings).extracting(Warning::closeness).containsExactly(Closeness.ADVISED_AREA, Closeness.NEAR);
        assertThat(warnings.getLast().key())
                .isEqualTo("camp|" + incidents.getFirst().id());
    }

    @Test
    void theSameReportTwiceChangesNothing() {
        Report radio = report("Hill Radio", "killed 3");
        assertThat(Line.incidents(read(radio, radio), Rulings.NONE))
                .isEqualTo(Line.incidents(read(radio), Rulings.NONE));
    }

    @Test
    void nothingComesOfNothing() {
        assertThat(Line.incidents(List.of(), Rulings.NONE)).isEmpty();
        assertThat(Line.warn(List.of(), List.of(), List.of(CAMP), AS_OF, WarningPolicy.DEFAULT))
                .isEmpty();
        assertThat(LINE.readerVersion()).isEqualTo("counting 1");
    }

    @Test
    void aReadingIsOfOneReport() {
        Reading radio = LINE.read(report("Hill Radio", "killed 3"));
        Reading wire = LINE.read(report("Asia Wire", "killed 4"));
        assertThat(radio.listAccounts()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Reading(radio.report(), wire.article(), List.of(), List.of(), radio.readerVersion()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reading(
                        radio.report(), radio.article(), wire.statements(), List.of(), radio.readerVersion()));
    }

    /** Reads "killed N" as an account at Yol on 26 November and "leave" as advice about the border. */
    private static final class CountingReader implements Reader {
        @Override
        public Reading read(Report report) {
            Span all = new Span(0, report.content().length());
            Said first = said(report, 1, Stance.ASSERTS, all);
            Account account = new Account(first, happening(report.content(), all));
            Advice advice = new Advice(
                    said(report, 2, Stance.ADVISES, all),
                    AdviceAction.LEAVE,
                    List.of(new Mention<>(BORDER, all)),
                    List.of());
            List<Statement> statements =
                    report.content().endsWith("leave") ? List.of(account, advice) : List.of(account);
            Article article = new Article(report.id(), null, report.content(), List.of(new Sentence(0, 0, all)));
            return new Reading(report, article, statements, List.of(), version());
        }

        private static Said said(Report report, int number, Stance stance, Span span) {
            Attribution outlet = new Attribution(List.of(new Source(report.outlet(), SourceRole.OUTLET, null)));
            return new Said(
                    new StatementId(report.id(), number),
                    outlet,
                    report.published(),
                    stance,
                    report.content(),
                    List.of(span));
        }

        private static Happening happening(String content, Span span) {
            int killed = Character.digit(content.charAt("killed ".length()), 10);
            DateRange day = DateRange.on(LocalDate.parse("2025-11-26"));
            return new Happening(
                    new Mention<>(EventType.ATTACK, span),
                    Stage.DONE,
                    Occurrences.ONE,
                    new Mention<>(new When(day, "on the 26th"), span),
                    List.of(new RoledPlace(PlaceRole.AT, new Mention<>(YOL, span))),
                    List.of(),
                    List.of(),
                    new Harm(new Mention<>(CountRange.exactly(killed), span), null, null));
        }

        @Override
        public String version() {
            return "counting 1";
        }
    }
}
