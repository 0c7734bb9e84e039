package org.tocsin.cli.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tocsin.core.incident.Anchor;
import org.tocsin.core.line.Reading;
import org.tocsin.core.report.Report;
import org.tocsin.core.statement.Account;
import org.tocsin.reader.RuleReader;

/** Each account that the reader finds can be told from its neighbours by what a ruling holds on to. */
class AnchorsOfSamplesTest {
    private static final Path ROOT = Path.of(System.getProperty("tocsin.root", ".."));

    @Test
    void everyAccountFindsItselfAgain() throws IOException {
        RuleReader reader = RuleReader.load();
        int accounts = 0;
        for (Report report : reports()) {
            Reading reading = reader.read(report);
            List<Account> all = reading.listAccounts();
            for (Account a : all)
                assertThat(Anchor.of(a, reading.article()).find(reading.article(), all))
                        .as(a.toString())
                        .contains(a.id());
            accounts += all.size();
        }
        assertThat(accounts).isGreaterThan(30);
    }

    private static List<Report> reports() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("stories"))) {
            return files.filter(f -> f.toString().endsWith(".story"))
                    .sorted()
                    .flatMap(f -> read(f).stream())
                    .distinct()
                    .toList();
        }
    }

    private static List<Report> read(Path file) {
        try {
            return Story.read(file, ROOT).reports();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
