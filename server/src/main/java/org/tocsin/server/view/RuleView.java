package org.tocsin.server.view;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.tocsin.core.incident.Candidate;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.mention.Place;
import org.tocsin.exchange.in.CorrectionText;
import org.tocsin.server.words.PlaceWords;

/**
 * The form in which one rules on an incident, and what was ruled before.
 *
 * @param anchor one of the incident's accounts: by it the incident is found again, whatever its id has become
 * @param seen the number of the last ruling that the page shows
 * @param version the values that the page shows, in short: what is confirmed must be what was seen
 * @param candidates the incidents that may be the same
 * @param draft what was filled in already
 * @param problems what was wrong with it
 * @param noted what was just noted, or empty
 * @param history what was ruled before, last first
 */
public record RuleView(
        String anchor,
        long seen,
        String version,
        List<CandidateRow> candidates,
        Draft draft,
        List<String> problems,
        String noted,
        List<ActView> history) {
    private static final int MOST_CANDIDATES = 8;

    /** Copies the lists. */
    public RuleView {
        candidates = List.copyOf(candidates);
        problems = List.copyOf(problems);
        history = List.copyOf(history);
    }

    /**
     * An incident that may be the same.
     *
     * @param near how far away and how many days apart
     */
    public record CandidateRow(IncidentRow row, String near, boolean likely) {}

    /**
     * What was filled in.
     *
     * @param verb "confirm", "correct", "same", "different", "leave-out" or "reject"
     */
    public record Draft(
            String verb,
            String author,
            String reason,
            String field,
            String value,
            String other,
            List<String> accounts) {
        /** Copies the list. */
        public Draft {
            accounts = List.copyOf(accounts);
        }

        /** Nothing but who is asked. */
        public static Draft of(String author) {
            return new Draft("", author, "", "", "", "", List.of());
        }
    }

    /** The details that can be corrected. */
    public static List<String> fields() {
        return CorrectionText.FIELDS;
    }

    /** The kinds of event and the places of an incident: what may be meant. */
    public static List<String> kinds() {
        return Stream.of(EventType.values()).map(EventType::label).toList();
    }

    static List<CandidateRow> rows(List<Candidate> candidates, LocalDate asOf) {
        return candidates.stream()
                .limit(MOST_CANDIDATES)
                .map(c -> new CandidateRow(IncidentRow.of(c.incident(), asOf), near(c), c.likely()))
                .toList();
    }

    private static String near(Candidate c) {
        String days = c.gapDays() == 0 ? "same day" : c.gapDays() + (c.gapDays() == 1 ? " day apart" : " days apart");
        return PlaceWords.km(Math.rint(c.distanceKm() * 10) / 10) + " away, " + days;
    }

    /** The places that the accounts name. */
    static List<String> places(Incident incident) {
        return incident.evidence().listPlaces().stream()
                .map(Place::name)
                .distinct()
                .toList();
    }
}
