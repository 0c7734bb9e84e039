package org.tocsin.server.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of an incident.
 *
 * @param row the incident in short
 * @param fields its estimates
 * @param details what else the accounts say: whom it hit, with what
 * @param accounts the accounts, each with its toll
 * @param responsibility who claims it, is blamed for it, suspected of it, or denies it
 * @param denials what was denied, in the speakers' words
 * @param series the accounts of several events that probably count it
 * @param contested how far it can be believed, and who contradicts whom
 * @param source the report beside it
 * @param rule the form in which one rules on it, and what was ruled
 * @param places the places that its accounts name
 * @param basemap which layers of the base map there are
 */
public record IncidentView(
        Shell shell,
        IncidentRow row,
        List<FieldView> fields,
        List<Detail> details,
        List<AccountRow> accounts,
        List<ResponsibilityRow> responsibility,
        List<DenialRow> denials,
        List<SeriesRow> series,
        ContestedView contested,
        @Nullable SourceView source,
        RuleView rule,
        List<String> places,
        String basemap) {
    /** Copies the lists. */
    public IncidentView {
        fields = List.copyOf(fields);
        details = List.copyOf(details);
        accounts = List.copyOf(accounts);
        responsibility = List.copyOf(responsibility);
        denials = List.copyOf(denials);
        series = List.copyOf(series);
        places = List.copyOf(places);
    }

    /**
     * What the accounts say without an estimate of it.
     *
     * @param key for the colour
     * @param label "Hit"
     */
    public record Detail(String key, String label, List<VoiceRow> voices) {
        /** Copies the list. */
        public Detail {
            voices = List.copyOf(voices);
        }

        /** Each value once. */
        public String summary() {
            return String.join(
                    ", ", voices.stream().map(VoiceRow::value).distinct().toList());
        }
    }

    /**
     * An account with its toll.
     *
     * @param letter its letter on this page
     * @param id its id
     * @param href its place on its report's page
     * @param published when its report came out
     * @param toll what it says of the harm
     * @param grade how reliable its chain is
     * @param edition "corrected later" or "retracted", mostly empty
     */
    public record AccountRow(
            String letter,
            String id,
            String href,
            Chain chain,
            String published,
            TollRow toll,
            GradeView grade,
            String edition) {}

    /** A toll in words, each empty where the account does not say. */
    public record TollRow(String killed, String injured, String abducted) {}

    /**
     * Who is said to have done it, or to have had another part in it, by one statement.
     *
     * @param key claimed, blamed, suspected or denied
     * @param did "let it happen"; empty for the deed itself
     * @param deed whether that makes the actor a perpetrator
     */
    public record ResponsibilityRow(String key, String did, boolean deed, String actor, Chain chain, String href) {}

    /** Those who are said to have done it. */
    public List<ResponsibilityRow> deeds() {
        return responsibility.stream().filter(ResponsibilityRow::deed).toList();
    }

    /** Those who are said to have helped it or let it happen. */
    public List<ResponsibilityRow> otherParts() {
        return responsibility.stream().filter(r -> !r.deed()).toList();
    }

    /** What somebody denies, in the speaker's words. */
    public record DenialRow(String text, Chain chain, String href) {}

    /**
     * A report of the incident, with the spans that the values were read from.
     *
     * @param choices the reports to choose among
     */
    public record SourceView(
            String report, String outlet, String title, String published, List<Choice> choices, MarkedText text) {
        /** Copies the list. */
        public SourceView {
            choices = List.copyOf(choices);
        }
    }

    /**
     * A report to choose.
     *
     * @param letters of its accounts: "A C"
     */
    public record Choice(String report, String letters, String outlet, boolean chosen) {}
}
