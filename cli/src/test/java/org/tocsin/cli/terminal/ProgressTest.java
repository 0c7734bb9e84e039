package org.tocsin.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.tocsin.exchange.out.Ink;

class ProgressTest {
    private static final long SECOND = 1_000_000_000L;

    private final StringWriter err = new StringWriter();
    private final AtomicLong now = new AtomicLong();

    @Test
    void elsewhereThereAreAFewPlainLines() {
        try (Progress progress = progress(false)) {
            for (int done = 0; done < 100; done++) {
                now.addAndGet(SECOND / 10);
                progress.at(done + 1, (done + 1) / 400.0);
            }
        }
        assertThat(err.toString())
                .isEqualToNormalizingNewlines(
                        "50 reports, 10 a second, 13%, 35 s left\n100 reports, 10 a second, 25%, 30 s left\n");
    }

    @Test
    void onATerminalOneLineIsDrawnAnewAndTakenAway() {
        try (Progress progress = progress(true)) {
            now.addAndGet(SECOND);
            progress.at(1, -1);
            progress.at(2, -1); // Too soon.
            now.addAndGet(SECOND);
            progress.at(3, -1);
        }
        assertThat(err.toString())
                .isEqualTo("\r\u001b[K1 reports, 1 a second\r\u001b[K3 reports, 2 a second\r\u001b[K");
    }

    @Test
    void errorsAreTwoLinesWithoutControls() {
        ErrorText.print(new PrintWriter(err), "No such\u001b[2J file: x. Maybe check the spelling.");

        assertThat(err.toString())
                .isEqualToNormalizingNewlines("tocsin: No such [2J file: x.\nMaybe check the spelling.\n");
    }

    private Progress progress(boolean interactive) {
        Terminal terminal = new Terminal(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                InputStream.nullInputStream(),
                interactive,
                Ink.PLAIN);
        return new Progress(terminal, "reports", now::get);
    }
}
