package org.tocsin.server.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.Voice;
import org.tocsin.core.line.Reading;
import org.tocsin.core.report.Published;
import org.tocsin.core.report.ReportId;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Statement;
import org.tocsin.core.statement.StatementId;

/**
 * The voices of one incident: gives each account a letter, in the order of publication, and each voice a number, and finds the
 * words that it was read from.
 */
final class Voices {
    private static final Comparator<Account> BY_PUBLICATION = Comparator.comparing(
                    (Account a) -> a.said().published(), Comparator.nullsLast(Comparator.<Published>naturalOrder()))
            .thenComparing(Statement::id);

    private final List<Account> accounts;
    private final Map<ReportId, Reading> readings;
    private final Map<StatementId, String> letters = new LinkedHashMap<>();
    private final List<Placed> placed = new ArrayList<>();

    Voices(Incident incident, Map<ReportId, Reading> readings) {
        this.accounts =
                incident.evidence().accounts().stream().sorted(BY_PUBLICATION).toList();
        this.readings = Map.copyOf(readings);
        for (Account account : accounts) letters.put(account.id(), letter(letters.size()));
    }

    /** A mark and the report whose text it is in. */
    private record Placed(ReportId report, MarkedText.Mark mark) {}

    /** A, B, ..., Z, A1, B1, ... */
    private static String letter(int index) {
        String letter = Character.toString('A' + index % 26);
        return index < 26 ? letter : letter + index / 26;
    }

    /** The accounts, earliest published first. */
    List<Account> accounts() {
        return accounts;
    }

    String letterOf(StatementId account) {
        return letters.getOrDefault(account, "?");
    }

    /** Numbers a voice and marks its words. */
    <T> VoiceRow row(String field, String label, Voice<T> voice, Function<T, String> words) {
        String ref = "v" + (placed.size() + 1);
        String value = words.apply(voice.value());
        ReportId report = voice.account().report();
        placed.add(new Placed(report, new MarkedText.Mark(voice.span(), ref, field, label + ": " + value)));
        return new VoiceRow(
                ref, value, letterOf(voice.account()), Chain.of(voice.attribution()), wordsOf(voice), voice.account());
    }

    private String wordsOf(Voice<?> voice) {
        Reading reading = readings.get(voice.account().report());
        String content = reading == null ? "" : reading.article().content();
        return voice.span().end() <= content.length() ? voice.span().of(content) : "";
    }

    /** The marks of all voices so far in one report, and of its accounts as a whole. */
    List<MarkedText.Mark> listMarks(ReportId report) {
        Stream<MarkedText.Mark> whole = accounts.stream()
                .filter(a -> a.id().report().equals(report))
                .flatMap(a -> a.said().spans().stream()
                        .map(s -> new MarkedText.Mark(s, "account-" + letterOf(a.id()), "", "account")));
        return Stream.concat(
                        whole,
                        placed.stream().filter(p -> p.report().equals(report)).map(Placed::mark))
                .toList();
    }

    /** The reports of the accounts, earliest published first, each with the letters of its accounts. */
    Map<ReportId, String> listReports() {
        return accounts.stream()
                .collect(Collectors.groupingBy(
                        a -> a.id().report(),
                        LinkedHashMap::new,
                        Collectors.mapping(a -> letterOf(a.id()), Collectors.joining(" "))));
    }
}
