package org.tocsin.core.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tocsin.core.report.ReportId;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Print;
import org.tocsin.core.statement.StatementId;

/**
 * How many independent voices stand behind accounts. Two accounts have one origin where their first speakers could be one, by
 * {@link Speaker#couldBe}, or within one report one name is short for the other; where their words or their whole reports are nearly the same (a reprint); or where one ends its chain at
 * the outlet of the other (a relay). Likely copies are found by the bands of their prints, so that the work grows with the accounts
 * and not with their pairs.
 */
final class Origins {
    /** Share of common three-word runs from which two texts count as copies; as in work on near-duplicate news. */
    private static final double COPY = 0.5;

    /** Pages of one outlet share menus and notices: whole reports are copies only where they are nearly all alike. */
    private static final double WHOLE_COPY = 0.8;

    /** "Interior Ministry Press Service" speaks for the ministry. */
    private static final Pattern OFFICE = Pattern.compile("(?<office>[^ ]+ [^ ]+) .+");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<StatementId, Integer> origin = new HashMap<>();
    private final Parts parts;
    private final List<Account> accounts;

    private Origins(List<Account> accounts) {
        this.accounts = accounts;
        this.parts = new Parts(accounts.size());
        joinSpeakers();
        joinShortNames();
        joinRelays();
        joinPassedOn();
        if (isDivided()) joinCopies();
        for (int i = 0; i < accounts.size(); i++) origin.put(accounts.get(i).id(), parts.of(i));
    }

    /** To look for copies takes the longest. */
    private boolean isDivided() {
        for (int i = 1; i < accounts.size(); i++) if (parts.of(i) != parts.of(0)) return true;
        return false;
    }

    static Origins of(List<Account> accounts) {
        return new Origins(accounts);
    }

    /** How many tell of the event. */
    int count() {
        return (int) countOf(listTellers().stream().map(Account::id).toList());
    }

    /**
     * Who tells of the event. A nurse who only counts the hurt, in a report in which others tell what happened, takes the event from
     * them: she is a voice for the toll, and no origin of the event.
     */
    List<Account> listTellers() {
        Set<ReportId> told = accounts.stream()
                .filter(a -> !a.tellsOnlyWhoWasHurt())
                .map(a -> a.id().report())
                .collect(Collectors.toSet());
        return accounts.stream()
                .filter(a -> !a.tellsOnlyWhoWasHurt() || !told.contains(a.id().report()))
                .toList();
    }

    /** How many origins stand behind some of the accounts. */
    long countOf(List<StatementId> some) {
        return some.stream().map(origin::get).distinct().count();
    }

    /** A number that two accounts share exactly when they have one origin. */
    int originOf(StatementId account) {
        Integer found = origin.get(account);
        if (found == null) throw new IllegalArgumentException("The account " + account + " is not among these");
        return found;
    }

    /** By office; within one, by owner, unless somebody leaves the owner open, who could be either. */
    private void joinSpeakers() {
        Map<String, Map<String, Integer>> offices = new HashMap<>();
        for (int i = 0; i < accounts.size(); i++) {
            Speaker speaker = Speaker.of(accounts.get(i));
            String owner = speaker.owner() == null ? "" : speaker.owner();
            Map<String, Integer> owners = offices.computeIfAbsent(speaker.office(), k -> new HashMap<>());
            Integer first = owners.putIfAbsent(owner, i);
            if (first != null) parts.join(first, i);
        }
        for (Map<String, Integer> owners : offices.values()) {
            Integer open = owners.get("");
            if (open != null) owners.values().forEach(i -> parts.join(open, i));
        }
    }

    /** Within one report "the troops" are the border troops of whom it spoke. */
    private void joinShortNames() {
        Map<ReportId, List<Integer>> reports = new HashMap<>();
        for (int i = 0; i < accounts.size(); i++) {
            List<Integer> others = reports.computeIfAbsent(accounts.get(i).id().report(), k -> new ArrayList<>(2));
            for (int j : others) if (isShortFor(i, j) || isShortFor(j, i)) parts.join(i, j);
            others.add(i);
        }
    }

    private boolean isShortFor(int i, int j) {
        return Speaker.of(accounts.get(j))
                .office()
                .endsWith(" " + Speaker.of(accounts.get(i)).office());
    }

    private void joinCopies() {
        Map<Integer, Set<String>> shingles = new HashMap<>();
        Map<String, List<Integer>> bands = new HashMap<>();
        for (int i = 0; i < accounts.size(); i++)
            for (String band : bands(accounts.get(i))) {
                List<Integer> others = bands.computeIfAbsent(band, k -> new ArrayList<>(2));
                joinWithCopies(i, others, shingles);
                others.add(i);
            }
    }

    private static List<String> bands(Account account) {
        List<String> bands = new ArrayList<>();
        for (String band : Print.bands(Print.of(account.said().text()))) bands.add("said " + band);
        for (String band : Print.bands(account.sketch().print())) bands.add("report " + band);
        return bands;
    }

    /** What is together already needs no look. */
    private void joinWithCopies(int i, List<Integer> others, Map<Integer, Set<String>> shingles) {
        for (int j : others) {
            if (parts.of(i) == parts.of(j)) continue;
            boolean copy = overlap(shinglesOf(i, shingles), shinglesOf(j, shingles)) >= COPY
                    || isReprint(accounts.get(i), accounts.get(j));
            if (copy) parts.join(i, j);
        }
    }

    private Set<String> shinglesOf(int i, Map<Integer, Set<String>> known) {
        return known.computeIfAbsent(i, k -> shingles(accounts.get(k).said().text()));
    }

    /** Where the outlets themselves speak, nearly the whole report is alike. Whom a report quotes is told by the speakers. */
    private static boolean isReprint(Account a, Account b) {
        return !a.id().report().equals(b.id().report())
                && a.attribution().chain().size() == 1
                && b.attribution().chain().size() == 1
                && Print.likeness(a.sketch().print(), b.sketch().print()) >= WHOLE_COPY;
    }

    /** "Citing Asia Wire" adds nothing to what Asia Wire's own report says, whoever spoke to it first. */
    private void joinRelays() {
        Map<String, Integer> outlets = new HashMap<>();
        Map<String, Integer> desks = new HashMap<>();
        for (int i = 0; i < accounts.size(); i++) {
            String outlet = name(accounts.get(i).attribution().outlet().name());
            outlets.putIfAbsent(outlet, i);
            Matcher desk = OFFICE.matcher(outlet);
            if (desk.matches()) desks.putIfAbsent(desk.group("office"), i);
        }
        for (int i = 0; i < accounts.size(); i++) {
            Account a = accounts.get(i);
            if (a.attribution().chain().size() < 2) continue;
            String speaker = name(a.attribution().firstSpeaker().name());
            Integer source = outlets.getOrDefault(speaker, desks.get(speaker));
            if (source != null) parts.join(source, i);
        }
    }

    /** "Asia Wire reports, citing a relative" is that relative of Asia Wire's own report, if the wire quotes nobody else. */
    private void joinPassedOn() {
        Map<String, Set<Integer>> quoted = new HashMap<>();
        Map<Integer, Integer> some = new HashMap<>();
        for (int i = 0; i < accounts.size(); i++) {
            Account a = accounts.get(i);
            if (a.attribution().chain().size() != 2) continue;
            quoted.computeIfAbsent(name(a.attribution().outlet().name()), k -> new HashSet<>())
                    .add(parts.of(i));
            some.putIfAbsent(parts.of(i), i);
        }
        for (int i = 0; i < accounts.size(); i++) {
            var chain = accounts.get(i).attribution().chain();
            if (chain.size() < 3) continue;
            Set<Integer> origins =
                    quoted.getOrDefault(name(chain.get(chain.size() - 2).name()), Set.of());
            Integer only = origins.size() == 1 ? some.get(origins.iterator().next()) : null;
            if (only != null) parts.join(only, i);
        }
    }

    private static String name(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }

    private static Set<String> shingles(String text) {
        String[] words = NO_WORD.split(text.toLowerCase(Locale.ROOT), 0);
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + 2 < words.length; i++) runs.add(words[i] + " " + words[i + 1] + " " + words[i + 2]);
        return new HashSet<>(runs);
    }

    private static double overlap(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) return 0;
        long common = a.stream().filter(b::contains).count();
        return (double) common / (a.size() + b.size() - common);
    }
}
