package org.tocsin.exchange.out;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.tocsin.core.caveat.Caveat;
import org.tocsin.core.incident.Ruling;
import org.tocsin.core.statement.StatementId;

/** The log of rulings as JSON. */
public final class RulingJson {
    private RulingJson() {}

    /**
     * A ruling of the log.
     *
     * @param number its place in the log
     * @param accounts the accounts that it is about, as they are read now
     * @param inForce whether nobody has withdrawn it
     * @param caveats what is wrong with it
     */
    public record Entry(
            long number, Ruling ruling, List<StatementId> accounts, boolean inForce, List<? extends Caveat> caveats) {
        /** Copies the lists. */
        public Entry {
            accounts = List.copyOf(accounts);
            caveats = List.copyOf(caveats);
        }
    }

    public static String write(Collection<Entry> entries) {
        return Json.write(entries.stream().map(RulingJson::of).toList());
    }

    private static Map<String, Object> of(Entry e) {
        Ruling r = e.ruling();
        Json json = new Json()
                .put("number", e.number())
                .put("id", r.id().value())
                .put("ruling", RulingWords.verb(r))
                .put("author", r.by().author())
                .put("at", r.by().at().toString())
                .put("reason", r.by().reason())
                .put("in_force", e.inForce())
                .put(
                        "accounts",
                        e.accounts().stream().map(StatementId::toString).toList());
        if (r instanceof Ruling.Correction c)
            json.put("field", RulingWords.field(c.value())).put("value", RulingWords.value(c.value()));
        if (r instanceof Ruling.Withdrawal w) json.put("withdraws", w.ruling().value());
        return json.put("caveats", e.caveats().stream().map(Caveat::message).toList())
                .members();
    }
}
