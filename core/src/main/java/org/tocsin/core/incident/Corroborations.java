package org.tocsin.core.incident;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.core.statement.StatementId;

/** What others say to each statement of one incident: what holds for all of them is worked out once. */
public final class Corroborations {
    private final Incident incident;
    private final Origins origins;
    private final List<Contradiction<?>> contradictions;
    private final List<Perpetrator> perpetrators;

    public Corroborations(Incident incident) {
        this.incident = incident;
        origins = Origins.of(incident.evidence().accounts());
        contradictions = List.copyOf(Contradictions.of(incident));
        perpetrators = Perpetrators.of(incident);
    }

    /** For an account, or whatever else is said of the incident; empty where it is neither. */
    public Optional<Corroboration> find(StatementId statement) {
        if (isAccount(statement)) return Optional.of(ofAccount(statement));
        return contradictions.stream()
                .filter(c -> holds(c, statement))
                .map(c -> ofSides(c, statement))
                .findFirst()
                .or(() -> ofPerpetrator(statement));
    }

    private boolean isAccount(StatementId statement) {
        return incident.evidence().accounts().stream().anyMatch(a -> a.id().equals(statement));
    }

    private Corroboration ofAccount(StatementId account) {
        int own = origins.originOf(account);
        Set<Object> against = new HashSet<>();
        for (Contradiction<?> c : contradictions)
            if (c.detail() != Contradiction.Detail.PERPETRATOR && holds(c, account))
                others(c, account).forEach(v -> against.add(originOf(v)));
        against.remove(own);
        Set<Object> all = new HashSet<>();
        incident.evidence().accounts().forEach(a -> all.add(origins.originOf(a.id())));
        all.remove(own);
        all.removeAll(against);
        return new Corroboration(all.size(), against.size());
    }

    /** An account's origin; a denier stands for himself. */
    private Object originOf(Voice<?> voice) {
        return isAccount(voice.account())
                ? (Object) origins.originOf(voice.account())
                : Speaker.of(voice.attribution().firstSpeaker());
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
        long against = others(c, statement)
                .map(v -> Speaker.of(v.attribution().firstSpeaker()))
                .distinct()
                .count();
        return new Corroboration(with, (int) against);
    }

    private static int speakersBeside(List<? extends Voice<?>> voices, StatementId statement) {
        Set<Speaker> speakers = new HashSet<>();
        voices.forEach(v -> speakers.add(Speaker.of(v.attribution().firstSpeaker())));
        voices.stream()
                .filter(v -> v.account().equals(statement))
                .forEach(v -> speakers.remove(Speaker.of(v.attribution().firstSpeaker())));
        return speakers.size();
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
