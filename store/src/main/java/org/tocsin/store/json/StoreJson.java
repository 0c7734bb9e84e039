package org.tocsin.store.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.tocsin.core.incident.Evidence;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.IncidentId;
import org.tocsin.core.incident.Ruling;
import org.tocsin.core.incident.RulingId;
import org.tocsin.core.measure.Span;
import org.tocsin.core.report.Published;
import org.tocsin.core.report.ReportId;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Assurance;
import org.tocsin.core.statement.Statement;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Writes core records as JSON and reads them back. Equal records give equal texts. */
public final class StoreJson {
    private static final JsonMapper MAPPER = mapper();

    private StoreJson() {}

    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** @throws RuntimeException where the text is damaged, or says what the record refuses */
    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    /** An incident without the statements that it rests on: they are kept beside it, by {@link Evidence#accounts} and then concerning. */
    public static String writeIncident(Incident incident) {
        Evidence evidence = incident.evidence();
        Basis basis = new Basis(evidence.accounts(), evidence.concerning()).numbered();
        return MAPPER.writer().withAttribute(IncidentForm.BASIS, basis).writeValueAsString(incident);
    }

    /**
     * An incident and what it rests on.
     *
     * @throws RuntimeException where the text is damaged, or does not fit to the statements
     */
    public static Incident readIncident(String json, List<Account> accounts, List<Statement> concerning) {
        return MAPPER.readerFor(Incident.class)
                .withAttribute(IncidentForm.BASIS, new Basis(accounts, concerning))
                .readValue(json);
    }

    /** The name by which a statement or ruling is told apart in JSON: "account", "same-event". */
    public static String kindOf(Object value) {
        return Mixins.nameOf(value.getClass());
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder()
                .addModule(module())
                .addMixIn(Statement.class, Mixins.OfStatement.class)
                .addMixIn(Assurance.class, Mixins.OfAssurance.class)
                .addMixIn(Ruling.class, Mixins.OfRuling.class)
                .addMixIn(Ruling.Corrected.class, Mixins.OfCorrected.class)
                .addMixIn(Span.class, Mixins.OfSpan.class)
                // Only what a record is made of: "isExact" and the like are computed.
                .changeDefaultVisibility(v -> v.withGetterVisibility(Visibility.NONE)
                        .withIsGetterVisibility(Visibility.NONE)
                        .withFieldVisibility(Visibility.ANY))
                .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .defaultLocale(Locale.ROOT)
                .build();
    }

    private static SimpleModule module() {
        SimpleModule module = new SimpleModule("tocsin");
        TextForm.add(module, ReportId.class, ReportId::new);
        TextForm.add(module, IncidentId.class, IncidentId::new);
        TextForm.add(module, RulingId.class, RulingId::new);
        TextForm.add(module, Published.class, Published::parse);
        return IncidentForm.add(TextForm.addWritten(module, String.class));
    }
}
