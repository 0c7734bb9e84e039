package org.tocsin.server.view;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.tocsin.core.caveat.Caveat;
import org.tocsin.core.incident.Decision;
import org.tocsin.core.incident.Ruling;
import org.tocsin.core.incident.RulingId;
import org.tocsin.core.statement.StatementId;
import org.tocsin.server.words.CountWords;
import org.tocsin.server.words.RulingText;
import org.tocsin.store.RulingEntry;

/**
 * What somebody ruled at once.
 *
 * @param id of one of its rulings, by which all are undone
 * @param key its kind, for the style sheet
 * @param what "killed is 4"
 * @param on how many accounts
 * @param author who
 * @param when when, UTC
 * @param reason in the author's words
 * @param state what is particular about it
 */
public record ActView(
        String id, String key, String what, Accounts on, String author, String when, String reason, State state) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /** The accounts that it is about: in words, and their places on their reports' pages. */
    public record Accounts(String words, List<String> hrefs) {
        /** Copies the list. */
        public Accounts {
            hrefs = List.copyOf(hrefs);
        }
    }

    /**
     * Its state.
     *
     * @param inForce whether nobody undid it
     * @param caveats the accounts that it lost
     */
    public record State(boolean inForce, List<String> caveats) {
        /** Copies the list. */
        public State {
            caveats = List.copyOf(caveats);
        }
    }

    /** What was ruled at once, together; in the order given. */
    public static List<ActView> of(List<RulingEntry> entries) {
        Map<Decision, List<RulingEntry>> acts = new LinkedHashMap<>();
        Map<RulingId, Ruling> known = new LinkedHashMap<>();
        for (RulingEntry e : entries) {
            acts.computeIfAbsent(e.ruling().by(), k -> new ArrayList<>()).add(e);
            known.put(e.ruling().id(), e.ruling());
        }
        return acts.values().stream().map(act -> act(act, known)).toList();
    }

    private static ActView act(List<RulingEntry> act, Map<RulingId, Ruling> known) {
        Ruling first = act.getLast().ruling();
        Decision by = first.by();
        return new ActView(
                first.id().value(),
                RulingText.key(first),
                what(first, known),
                accounts(act),
                by.author(),
                MOMENT.format(by.at()),
                by.reason(),
                new State(
                        act.stream().anyMatch(RulingEntry::inForce),
                        act.stream()
                                .flatMap(e -> e.lost().stream())
                                .map(Caveat::message)
                                .toList()));
    }

    /** An undo says what it undid. */
    private static String what(Ruling ruling, Map<RulingId, Ruling> known) {
        if (!(ruling instanceof Ruling.Withdrawal w)) return RulingText.of(ruling);
        Ruling undone = known.get(w.ruling());
        return undone == null ? "undone: an earlier ruling" : "undone: " + what(undone, known);
    }

    private static Accounts accounts(List<RulingEntry> act) {
        List<StatementId> ids = act.stream()
                .flatMap(e -> e.ruling() instanceof Ruling.Withdrawal ? Stream.empty() : e.accounts().stream())
                .distinct()
                .toList();
        return new Accounts(
                ids.isEmpty() ? "" : CountWords.many(ids.size(), "account"),
                ids.stream()
                        .map(i -> "/reports/" + i.report() + "#" + i.brief())
                        .toList());
    }
}
