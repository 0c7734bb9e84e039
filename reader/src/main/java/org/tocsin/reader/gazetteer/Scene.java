package org.tocsin.reader.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the names of a report mean so far, each candidate with its likelihood: by name, and by the sentence in which the name
 * stands.
 */
final class Scene {
    /** Less likely candidates say nothing about others. */
    private static final double LEAST = 0.04;

    /** A candidate of another name, with its weight. */
    record Other(Candidate candidate, double weight) {
        GazetteerEntry entry() {
            return candidate.entry;
        }
    }

    /** All that one name, or the word for one people, may mean. */
    record Group(String key, List<Other> others) {}

    private final List<Group> groups = new ArrayList<>();
    private final Map<Integer, List<Group>> bySentence = new HashMap<>();

    Scene(List<Name> names, List<Name> demonyms) {
        Map<String, Map<String, Other>> byKey = new LinkedHashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        names.forEach(name -> counts.merge(name.key, 1, Integer::sum));
        demonyms.forEach(name -> counts.merge(name.key, 1, Integer::sum));
        for (List<Name> list : List.of(names, demonyms))
            for (Name name : list) add(name, byKey, counts.getOrDefault(name.key, 1));
        byKey.forEach((key, others) -> groups.add(new Group(key, List.copyOf(others.values()))));
    }

    private void add(Name name, Map<String, Map<String, Other>> byKey, int count) {
        List<Other> here = new ArrayList<>();
        Map<String, Other> merged = byKey.computeIfAbsent(name.key, k -> new LinkedHashMap<>());
        for (Candidate c : name.candidates) {
            if (c.likelihood < LEAST) continue;
            here.add(new Other(c, c.likelihood));
            merged.merge(
                    c.entry.id(),
                    new Other(c, c.likelihood / count),
                    (a, b) -> new Other(a.candidate(), a.weight() + b.weight()));
        }
        bySentence.computeIfAbsent(name.sentence, k -> new ArrayList<>()).add(new Group(name.key, here));
    }

    /** One group for each name that the report has, however often it has it. */
    List<Group> groups() {
        return groups;
    }

    /** One group for each name that stands in the sentence. */
    List<Group> inSentence(int sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }
}
