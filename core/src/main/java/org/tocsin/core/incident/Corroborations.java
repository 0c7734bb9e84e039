package org.tocsin.core.incident;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.StatementId;

/** Puts each statement of one incident beside what the others say. Origins, contradictions and perpetrators are worked out once. */
public final class Corroborations {
    private final Map<StatementId, Integer> originOf = new HashMap<>();
    private final List<Contradiction<?>> contradictions;
    private final List<Perpetrator> perpetrators;

    private Corroborations(Incident incident) {
        List<Account> accounts = incident.evidence().accounts();
        Origins origins = Origins.of(accounts);
        for (Account a : accounts) originOf.put(a.id(), origins.originOf(a.id()));
        perpetrators = Perpetrators.of(incident);
        contradictions = Contradictions.of(incident, origins, perpetrators);
    }

    public static Corroborations of(Incident incident) {
        return new Corroborations(incident);
    }

    /** For an account, or whatever else is said of the incident; empty where it is neither. */
    public Optional<Corroboration> find(StatementId statement) {
        Integer own = originOf.get(statement);
        if (own != null) return Optional.of(ofAccount(statement, own));
        return contradictions.stream()
                .filter(c -> holds(c, statement))
                .map(c -> ofSides(c, statement))
                .findFirst()
                .or(() -> ofPerpetrator(statement));
    }

    private Corroboration ofAccount(StatementId account, int own) {
        Set<Object> against = new HashSet<>();
        for (Contradiction<?> c : contradictions)
            if (c.detail() != Contradiction.Detail.PERPETRATOR && holds(c, account))
                others(c, account).forEach(v -> against.add(origin(v)));
        against.remove(own);
        Set<Object> all = new HashSet<>(originOf.values());
        all.remove(own);
        all.removeAll(against);
        return new Corroboration(all.size(), against.size());
    }

    /** An account's origin; a denier stands for himself. */
    private Object origin(Voice<?> voice) {
        Integer found = originOf.get(voice.account());
        return found != null ? (Object) found : speaker(voice);
    }

    /** Of an accusation that nobody contradicts. */
    private Optional<Corroboration> ofPerpetrator(StatementId statement) {
        return perpetrators.stream()
                .map(p -> Stream.concat(p.confidence().support().stream(), p.confidence().against().stream())
                        .toList())
                .filter(voices -> voices.stream().anyMatch(v -> v.account().equals(statement)))
                .map(voices -> new Corroboration(speakersBeside(voices, statement), 0))
                .findFirst();
    }

    private static Corroboration ofSides(Contradiction<?> c, StatementId statement) {
        int with = c.sides().stream()
                .filter(s -> s.voices().stream().anyMatch(v -> v.account().equals(statement)))
                .mapToInt(s -> speakersBeside(s.voices(), statement))
                .sum();
        long against =
                others(c, statement).map(Corroborations::speaker).distinct().count();
        return new Corroboration(with, (int) against);
    }

    private static int speakersBeside(List<? extends Voice<?>> voices, StatementId statement) {
        Set<Speaker> speakers = voices.stream().map(Corroborations::speaker).collect(Collectors.toSet());
        voices.stream().filter(v -> v.account().equals(statement)).forEach(v -> speakers.remove(speaker(v)));
        return speakers.size();
    }

    private static Speaker speaker(Voice<?> voice) {
        return Speaker.of(voice.attribution().firstSpeaker());
    }

    private static boolean holds(Contradiction<?> c, StatementId statement) {
        return c.sides().stream()
                .anyMatch(s -> s.voices().stream().anyMatch(v -> v.account().equals(statement)));
    }

    /** The voices of the sides that cannot be true where the statement is. */
    private static Stream<? extends Voice<?>> others(Contradiction<?> c, StatementId statement) {
        List<?> own = c.sides().stream()
                .filter(s -> s.voices().stream().anyMatch(v -> v.account().equals(statement)))
                .map(Contradiction.Side::value)
                .toList();
        return c.sides().stream()
                .filter(s ->
                        own.stream().noneMatch(v -> s.value().equals(v) || !Contradiction.areOpposed(v, s.value())))
                .flatMap(s -> s.voices().stream());
    }
}
