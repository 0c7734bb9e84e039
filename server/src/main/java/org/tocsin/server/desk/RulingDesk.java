package org.tocsin.server.desk;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tocsin.core.incident.Act;
import org.tocsin.core.incident.Candidate;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.LostAccount;
import org.tocsin.core.statement.StatementId;
import org.tocsin.core.warning.Review;
import org.tocsin.store.RulingEntry;
import org.tocsin.store.RulingReceipt;

/** What the page asks for where an analyst rules. */
public interface RulingDesk {
    /** Now, for a new ruling. */
    Instant now();

    /** The number of the last ruling: whoever is shown a page now has seen all up to it. */
    long lastRuling();

    /** Notes an act, unless somebody ruled on the same matter after the ruling of this number. */
    RulingReceipt rule(Act act, long seen);

    /** The log of rulings, last noted first. */
    List<RulingEntry> listRulings();

    /** What was ruled on these accounts, last noted first. */
    List<RulingEntry> listRulingsOn(Collection<StatementId> accounts);

    /** The caveats of rulings that do not find their account any more. */
    List<LostAccount> listLostAccounts();

    /** The incident that holds an account. */
    Optional<Incident> findIncidentOf(StatementId account);

    /** The incidents that may be the same event, likeliest first. */
    List<Candidate> listCandidates(Incident incident);

    /** What is most worth a look, of the last weeks. */
    List<Review> listReviews();
}
