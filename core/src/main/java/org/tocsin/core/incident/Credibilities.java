package org.tocsin.core.incident;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Grade;
import org.tocsin.core.statement.Stance;

/**
 * Grades what an incident says by corroboration, apart from who says it (Admiralty code, AJP-2.1: "confirmed by other independent
 * sources" is 1). Origins count, never reports: ten copies of a wire story confirm nothing. Where as many say otherwise it is doubtful;
 * where more do, improbable.
 */
public final class Credibilities {
    private final Incident incident;
    private final Origins origins;

    private Credibilities(Incident incident) {
        this.incident = incident;
        this.origins = Origins.of(incident.evidence().accounts());
    }

    public static Credibilities of(Incident incident) {
        return new Credibilities(incident);
    }

    /**
     * How far it can be believed that it happened. A denial counts against it, also one of having done it: the text seldom tells. One of
     * negligence does not.
     */
    public Grade<Credibility> ofIncident() {
        long deniers = incident.evidence().listDenials().stream()
                .map(d -> Speaker.of(d.attribution().firstSpeaker()))
                .distinct()
                .count();
        boolean asserted =
                incident.evidence().accounts().stream().anyMatch(a -> a.said().stance() == Stance.ASSERTS);
        return grade(incident.evidence().independentOrigins(), deniers, asserted);
    }

    /** How far one of its details can be believed. An origin that corrected itself does not speak against itself. */
    public Grade<Credibility> of(Estimate<?> estimate) {
        Set<Integer> support = originsOf(estimate.support());
        Set<Integer> against = originsOf(estimate.against());
        against.removeAll(support);
        return grade(support.size(), against.size(), isAsserted(estimate.support()));
    }

    private Set<Integer> originsOf(List<? extends Voice<?>> voices) {
        Set<Integer> found = new HashSet<>();
        voices.forEach(v -> found.add(origins.originOf(v.account())));
        return found;
    }

    private boolean isAsserted(List<? extends Voice<?>> voices) {
        return voices.stream()
                .anyMatch(v -> incident.evidence().accounts().stream()
                        .filter(a -> a.id().equals(v.account()))
                        .map(Account::said)
                        .anyMatch(s -> s.stance() == Stance.ASSERTS));
    }

    private static Grade<Credibility> grade(long support, long against, boolean asserted) {
        if (support == 0) return new Grade<>(Credibility.CANNOT_BE_JUDGED, "nobody but the analyst who ruled says so");
        String words = support == 1 ? "one origin says so" : support + " independent origins say so";
        if (against > 0)
            return new Grade<>(
                    contested(support, against),
                    words + ", " + (against == 1 ? "one says otherwise" : against + " say otherwise"));
        if (support > 1) return new Grade<>(Credibility.CONFIRMED, words + ", nobody says otherwise");
        return asserted
                ? new Grade<>(Credibility.POSSIBLE, words + ", nobody else speaks of it")
                : new Grade<>(Credibility.DOUBTFUL, "one origin only, which does not stand for it");
    }

    private static Credibility contested(long support, long against) {
        if (support < against) return Credibility.IMPROBABLE;
        if (support > against) return Credibility.PROBABLE;
        return support == 1 ? Credibility.DOUBTFUL : Credibility.POSSIBLE;
    }
}
