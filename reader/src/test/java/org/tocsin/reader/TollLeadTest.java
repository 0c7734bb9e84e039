package org.tocsin.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.report.MediaType;
import org.tocsin.core.report.Published;
import org.tocsin.core.report.Report;
import org.tocsin.core.statement.Account;

/** Reports that only count the dead, the hurt and the freed. */
final class TollLeadTest {
    private static final RuleReader READER = RuleReader.load();

    private static List<Account> read(@Nullable String title, String text) {
        return READER.read(Report.of("wire", Published.parse("2026-03-14"), title, null, MediaType.TEXT, text))
                .listAccounts();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nineteen dead at Sorkhab, elders say | The elders put the dead of Sorkhab at nineteen. They ask for shrouds. | 19 | - | -",
                "Names read out | Eleven bodies were laid side by side in the school of Sorkhab. The teacher wrote the names down. | 11 | - | -",
                "Word to our customers | With sorrow we confirm the death of two of our drivers at the depot in Vanj. | 2 | - | -",
                "Ward notes | Surgeons at the regional hospital say that six people from the camp are in their care. | - | 6 | -",
                "Home again | Three nurses have been freed and reached Khorog in the morning. | - | - | 3",
                "Waiting | Two engineers of the dam have been missing since last Monday. | - | - | 2",
            })
    void whoIsCountedBacksWhatOthersTell(String title, String text, String killed, String injured, String taken) {
        List<Account> accounts = read(title, text);
        assertThat(accounts).hasSize(1);
        Account account = accounts.getFirst();
        assertThat(account.pieced()).isTrue();
        assertThat(account.happening().event().value()).isEqualTo(EventType.OTHER);
        assertThat(show(account.happening().harm().killed())).isEqualTo(killed);
        assertThat(show(account.happening().harm().injured())).isEqualTo(injured);
        assertThat(show(account.happening().harm().abducted())).isEqualTo(taken);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Four people died when the river broke its banks at Sorkhab.",
                "Two are dead and nine in hospital after a bus overturned near Vanj.",
                "Fourteen have died of measles in the camp at Vanj.",
                "Seventy people lost their lives in Vanj in the past year, the council has counted.",
                "The court sentenced three men over the deaths of two traders.",
                "Veterans laid flowers for the twelve dead of the old war.",
            })
    void deathsByNatureAndAccidentAreNone(String text) {
        assertThat(read("From the district", text))
                .noneMatch(a -> a.happening().event().value() == EventType.OTHER);
    }

    private static String show(@Nullable Mention<CountRange> count) {
        return count == null ? "-" : count.value().toString();
    }
}
