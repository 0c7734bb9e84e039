package org.tocsin.exchange.out;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.incident.Case;
import org.tocsin.core.incident.Decision;
import org.tocsin.core.incident.RulingId;
import org.tocsin.core.line.Reading;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.report.Report;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.StatementId;
import tools.jackson.databind.json.JsonMapper;

/**
 * Confirmed cases as training data, one JSON object a line; {@code docs/schema/case.schema.json} describes it. The texts of the
 * reports are somebody's: they are left out unless they are asked for.
 */
public final class CaseJson {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private CaseJson() {}

    /**
     * A confirmed case.
     *
     * @param ruling by which it was confirmed
     * @param by who, when, why
     * @param gold the values
     * @param accounts its accounts, as they are read now
     * @param readings what was read from their reports
     * @param apart accounts that an analyst ruled to be of other events than one of these
     */
    public record Confirmed(
            RulingId ruling,
            Decision by,
            Case gold,
            List<Account> accounts,
            List<Reading> readings,
            List<StatementId> apart) {
        /** Copies the lists. */
        public Confirmed {
            accounts = List.copyOf(accounts);
            readings = List.copyOf(readings);
            apart = List.copyOf(apart);
        }
    }

    /** One line, without its end. */
    public static String line(Confirmed c, boolean withText) {
        return MAPPER.writeValueAsString(new Json()
                .put("case", c.ruling().value())
                .put(
                        "confirmed",
                        new Json()
                                .put("by", c.by().author())
                                .put("at", c.by().at().toString())
                                .put("reason", c.by().reason()))
                .put("gold", gold(c.gold()))
                .put("accounts", c.accounts().stream().map(CaseJson::account).toList())
                .put(
                        "reports",
                        c.readings().stream().map(r -> report(r, withText)).toList())
                .put("apart", c.apart().stream().map(StatementId::toString).toList())
                .members());
    }

    private static Json gold(Case gold) {
        return new Json()
                .put("event", gold.event().label())
                .put("event_type", gold.event().category().label())
                .put("days", AccountJson.days(gold.days()))
                .put("place", PlaceJson.of(gold.place()))
                .put("killed", count(gold.killed()))
                .put("injured", count(gold.injured()))
                .put("abducted", count(gold.abducted()))
                .put("perpetrators", gold.perpetrators());
    }

    private static @Nullable Json count(@Nullable CountRange count) {
        return count == null ? null : AccountJson.count(count);
    }

    private static Map<String, Object> account(Account account) {
        return new Json()
                .put("report", account.id().report().value())
                .put("statement", account.id().brief())
                .put("spans", account.said().spans().stream().map(Json::pair).toList())
                .put("event_span", account.happening().event().span())
                .members();
    }

    private static Map<String, Object> report(Reading reading, boolean withText) {
        Report report = reading.report();
        String title =
                report.title() != null ? report.title() : reading.article().title();
        return new Json()
                .put("id", report.id().value())
                .put("outlet", report.outlet())
                .put(
                        "published",
                        report.published() == null ? null : report.published().toString())
                .put("url", report.url() == null ? null : report.url().toString())
                .put("reader", reading.readerVersion())
                .put("title", withText ? title : null)
                .put("text", withText ? reading.article().content() : null)
                .members();
    }
}
