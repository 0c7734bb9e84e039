package org.tocsin.core.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.StatementId;

/**
 * How many independent voices stand behind accounts. Two accounts have one origin where their first speakers could be one,
 * by {@link Speaker#couldBe}, or where their words are nearly the same (a reprint).
 */
final class Origins {
    /** Share of common three-word runs from which two texts count as copies; as in work on near-duplicate news. */
    private static final double COPY = 0.5;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<StatementId, Integer> origin = new HashMap<>();
    private int count;

    private Origins(List<Account> accounts) {
        List<Set<String>> shingles =
                accounts.stream().map(a -> shingles(a.said().text())).toList();
        List<Speaker> speakers = accounts.stream().map(Speaker::of).toList();
        int[] group = new int[accounts.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            for (int j = 0; j < i; j++)
                if (speakers.get(i).couldBe(speakers.get(j)) || overlap(shingles.get(i), shingles.get(j)) >= COPY)
                    merge(group, group[i], group[j]);
        }
        Set<Integer> distinct = new HashSet<>();
        for (int i = 0; i < group.length; i++) {
            origin.put(accounts.get(i).id(), group[i]);
            distinct.add(group[i]);
        }
        count = distinct.size();
    }

    static Origins of(List<Account> accounts) {
        return new Origins(accounts);
    }

    int count() {
        return count;
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

    private static void merge(int[] group, int from, int to) {
        for (int k = 0; k < group.length; k++) if (group[k] == from) group[k] = to;
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
