package org.tocsin.server.view;

import java.util.List;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.Series;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.StatementId;

/**
 * An account of several events that probably counts an incident.
 *
 * @param text the speaker's words
 * @param href its place on its report's page
 * @param members the other incidents that it probably counts, the first {@value #MAX_SHOWN}
 * @param more how many others there are
 */
public record SeriesRow(String text, Chain chain, String href, List<Member> members, int more) {
    private static final int MAX_SHOWN = 20;

    /** Copies the list. */
    public SeriesRow {
        members = List.copyOf(members);
    }

    /** Another incident of the series. */
    public record Member(String id, String label) {}

    static SeriesRow of(Series series, Incident incident) {
        Account account = series.account();
        List<Incident> others = series.members().stream()
                .filter(m -> !m.id().equals(incident.id()))
                .toList();
        return new SeriesRow(
                account.said().text(),
                Chain.of(account.attribution()),
                href(account.id()),
                others.stream().limit(MAX_SHOWN).map(SeriesRow::member).toList(),
                Math.max(0, others.size() - MAX_SHOWN));
    }

    private static String href(StatementId statement) {
        return "/reports/" + statement.report() + "#" + statement.brief();
    }

    private static Member member(Incident incident) {
        return new Member(
                incident.id().value(),
                incident.event().value().label() + ", "
                        + incident.where().value().name() + ", "
                        + incident.when().value());
    }
}
