package org.tocsin.exchange.out;

import java.util.Collection;
import java.util.Map;
import org.tocsin.core.incident.Corroboration;
import org.tocsin.core.incident.IncidentId;
import org.tocsin.core.incident.TrackRecord;
import org.tocsin.core.report.Published;
import org.tocsin.core.statement.Statement;

/** Speakers and what they said, as JSON. */
public final class SpeakerJson {
    private SpeakerJson() {}

    public static String write(Collection<SpeakerLine> speakers) {
        return Json.write(speakers.stream().map(s -> of(s).members()).toList());
    }

    /** One speaker with what it said; statement ids are whole. */
    public static String write(SpeakerLine speaker, TrackRecord record, Collection<SaidLine> said) {
        Json fared = new Json()
                .put("about_incidents", record.told())
                .put("confirmed", record.confirmed())
                .put("contradicted", record.contradicted())
                .put("alone", record.alone());
        return Json.write(of(speaker)
                .put("record", fared.members())
                .put("statements", said.stream().map(SpeakerJson::of).toList())
                .members());
    }

    private static Json of(SpeakerLine s) {
        return new Json()
                .put("key", s.key())
                .put("name", s.name())
                .put("role", Json.word(s.role()))
                .put("reliability", GradeJson.of(s.grade().value().name(), s.grade()))
                .put("said", s.said())
                .put("passed_on", s.passedOn());
    }

    private static Map<String, Object> of(SaidLine line) {
        Statement s = line.statement();
        Published published = s.said().published();
        IncidentId incident = line.incident();
        Corroboration c = line.corroboration();
        Map<String, Object> members = StatementJson.of(s);
        members.put("id", s.id().toString());
        Json more = new Json()
                .put("published", published == null ? null : published.toString())
                .put("incident", incident == null ? null : incident.value())
                .put("confirmed_by", c == null ? null : (Object) c.confirming())
                .put("contradicted_by", c == null ? null : (Object) c.contradicting());
        members.putAll(more.members());
        return members;
    }
}
