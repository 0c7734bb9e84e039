package org.tocsin.exchange.out;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tocsin.core.mention.Actor;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Accusation;
import org.tocsin.core.statement.Admission;
import org.tocsin.core.statement.Advice;
import org.tocsin.core.statement.Assessment;
import org.tocsin.core.statement.Assurance;
import org.tocsin.core.statement.Demand;
import org.tocsin.core.statement.Denial;
import org.tocsin.core.statement.Said;
import org.tocsin.core.statement.Source;
import org.tocsin.core.statement.Statement;
import org.tocsin.core.statement.StatementId;

/** A statement as JSON. */
final class StatementJson {
    private StatementJson() {}

    static Map<String, Object> of(Statement statement) {
        Said said = statement.said();
        Json json = new Json()
                .put("id", said.id().brief())
                .put("kind", kind(statement))
                .put(
                        "attribution",
                        said.attribution().chain().stream()
                                .map(StatementJson::source)
                                .toList())
                .put("stance", Json.word(said.stance()))
                .put("text", said.text())
                .put("spans", said.spans().stream().map(Json::pair).toList())
                .put("about", About.words(statement).orElse(null));
        return own(json, statement).members();
    }

    /** What only its kind has. */
    private static Json own(Json json, Statement statement) {
        return switch (statement) {
            case Account a -> json.put("account", AccountJson.of(a.happening()));
            case Accusation a ->
                json.put("actors", actors(a.accused()))
                        .put("involvement", Json.word(a.involvement()))
                        .put("concerns", ids(a.concerns()));
            case Denial d -> json.put("involvement", Json.word(d.involvement())).put("concerns", ids(d.concerns()));
            case Admission a -> json.put("actors", actors(a.perpetrators())).put("concerns", ids(a.concerns()));
            case Advice a ->
                json.put("action", Json.word(a.action()))
                        .put(
                                "area",
                                a.area().stream()
                                        .map(m -> PlaceJson.of(m.value())
                                                .put("span", m.span())
                                                .members())
                                        .toList())
                        .put("actors", actors(a.addressees()));
            case Demand d -> json.put("actors", actors(d.addressees()));
            case Assurance a -> json.put("assurance", Json.word(a.kind()));
            case Assessment a -> json.put("topic", Json.word(a.topic()));
        };
    }

    /** "account", "denial": the name of the statement's kind. */
    static String kind(Statement statement) {
        return statement.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> source(Source source) {
        return new Json()
                .put("name", source.name())
                .put("role", Json.word(source.role()))
                .put("span", source.span())
                .members();
    }

    private static List<Map<String, Object>> actors(List<Mention<Actor>> actors) {
        return actors.stream()
                .map(m -> AccountJson.actor(m.value(), m.span()).members())
                .toList();
    }

    private static List<String> ids(List<StatementId> ids) {
        return ids.stream().map(StatementId::brief).toList();
    }
}
