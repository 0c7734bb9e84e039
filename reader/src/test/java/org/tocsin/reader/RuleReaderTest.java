package org.tocsin.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.tocsin.core.caveat.Caveat;
import org.tocsin.core.line.Reading;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.report.MediaType;
import org.tocsin.core.report.Published;
import org.tocsin.core.report.Report;
import org.tocsin.core.statement.Account;

final class RuleReaderTest {
    private static final RuleReader READER = RuleReader.load();
    private static final String NEWS =
            "Gunmen killed two surveyors near Khorog on Tuesday, the police said. A clerk denied that shots were fired from the bank.";

    @Test
    void everyValueStandsWhereItWasRead() {
        Account account = read(NEWS).listAccounts().getFirst();
        var killed = Objects.requireNonNull(account.happening().harm().killed());
        assertThat(killed.value()).isEqualTo(CountRange.exactly(2));
        assertThat(killed.span().of(NEWS)).startsWith("two");
        assertThat(account.said().spans().getFirst().of(NEWS))
                .isEqualTo(account.said().text());
    }

    @Test
    void manyThreadsReadTheSame() throws ExecutionException, InterruptedException {
        Reading alone = read(NEWS);
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Future<Reading>> together = IntStream.range(0, 64)
                    .mapToObj(i -> threads.submit(() -> read(NEWS)))
                    .toList();
            for (Future<Reading> reading : together) assertThat(reading.get()).isEqualTo(alone);
        }
    }

    @Test
    void anotherLanguageIsSaidSoAndNotRead() {
        Reading reading = read("В горах на границе неизвестные обстреляли лагерь строителей дороги, сообщили в районе. "
                + "Погибли два человека, ещё трое получили ранения, рассказал врач местной больницы.");
        assertThat(reading.statements()).isEmpty();
        assertThat(reading.caveats()).extracting(Caveat::code).contains("not-english");
    }

    @Test
    void aLongTextWithoutEventsHasNone() {
        String dull =
                "The committee met again and looked at the plans for the new library in the old town. ".repeat(3000);
        assertThat(read(dull).statements()).isEmpty();
    }

    @Test
    void scriptsOfAPageAreNotRead() {
        String page =
                "<html><head><title>Weather</title><script>var x='Gunmen killed ten people in Kabul on Monday';</script></head>"
                        + "<body><article><p>"
                        + "The weather in the valley stays dry and cold for the rest of the week. ".repeat(8)
                        + "</p></article></body></html>";
        Report report = Report.of("Post", Published.parse("2025-12-05"), null, null, MediaType.HTML, page);
        assertThat(READER.read(report).listAccounts()).isEmpty();
    }

    @Property(tries = 150)
    void anyTextIsReadWithoutHarm(@ForAll @NotBlank @StringLength(max = 600) String text) {
        Reading reading = read(text);
        for (var statement : reading.statements())
            assertThat(statement.said().spans())
                    .allMatch(s -> s.end() <= reading.article().content().length());
    }

    @Property(tries = 100)
    void newsInterruptedByAnythingIsReadWithoutHarm(@ForAll @StringLength(max = 80) String noise) {
        Reading reading = read(NEWS.replace(" surveyors", noise + " surveyors"));
        assertThat(reading.article().content()).contains("surveyors");
    }

    private static Reading read(String text) {
        return READER.read(Report.of("Valley Post", Published.parse("2025-12-05"), null, null, MediaType.TEXT, text));
    }
}
