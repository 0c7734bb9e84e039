package org.tocsin.reader.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.Weapon;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.ActorRole;
import org.tocsin.core.statement.Denial;
import org.tocsin.core.statement.Happening;
import org.tocsin.core.statement.RoledActor;
import org.tocsin.core.statement.Stage;
import org.tocsin.core.statement.Statement;
import org.tocsin.core.text.Sentence;
import org.tocsin.reader.encoder.RoleType;

/**
 * Parties that are told next to their event: "Gunmen shot two engineers at Vanj. The dead were Rustam Nazarov and Daler Karimov." A
 * sentence that gives no account of its own lends the parties that the encoder finds in it to the account told last before, where
 * it names no other day and no other place. Who did it is taken over only where the account names nobody.
 */
public final class NearParties {
    private static final int MAX_SENTENCES = 2;

    /**
     * Chosen of 0.45, 0.5, 0.6 and 0.75 on the development parts of MUC-4, with little between 0.45 and 0.5; the account beside it says
     * that something happened.
     */
    private static final double SURE = 0.5;

    private final Document document;
    private final List<Statement> read;

    private NearParties(Document document, List<Statement> read) {
        this.document = document;
        this.read = read;
    }

    /** The statements in the same order. */
    public static List<Statement> complete(Document document, List<Statement> read) {
        if (document.encoded().roles().isEmpty()) return read;
        return new NearParties(document, read).complete();
    }

    private List<Statement> complete() {
        List<Statement> out = new ArrayList<>(read);
        List<Sentence> sentences = document.article().sentences();
        int last = -1;
        int gap = 0;
        for (Sentence sentence : sentences) {
            Optional<Integer> told = lastToldIn(sentence.span());
            if (told.isPresent()) {
                last = told.get();
                gap = 0;
                continue;
            }
            gap++;
            if (last < 0 || gap > MAX_SENTENCES || isDenied(sentence.span())) continue;
            if (out.get(last) instanceof Account a) out.set(last, with(a, sentence.span()));
        }
        return out;
    }

    private Optional<Integer> lastToldIn(Span sentence) {
        Optional<Integer> found = Optional.empty();
        for (int i = 0; i < read.size(); i++)
            if (read.get(i) instanceof Account a && a.said().spans().stream().anyMatch(sentence::overlaps))
                found = Optional.of(i);
        return found;
    }

    private boolean isDenied(Span sentence) {
        return read.stream()
                .filter(Denial.class::isInstance)
                .anyMatch(s -> s.said().spans().stream().anyMatch(sentence::overlaps));
    }

    private Account with(Account account, Span sentence) {
        Happening h = account.happening();
        if (account.pieced() || h.number().series() || h.stage() != Stage.DONE) return account;
        Clause clause = Clause.of(document, sentence);
        if (!TollTold.isSameDay(clause, h) || !TollTold.isSamePlace(clause, h)) return account;
        EncodedParties parties = new EncodedParties(clause);
        boolean blamed = h.actors().stream().anyMatch(a -> a.role() == ActorRole.PERPETRATOR);
        List<RoledActor> more =
                FateReader.complete(clause, h.stage(), parties.list(SURE, HarmReader.read(clause))).stream()
                        .filter(a -> a.role().isHit() || !blamed)
                        .toList();
        List<Mention<Weapon>> weapons = h.weapons().isEmpty() ? weapons(clause, parties) : h.weapons();
        if (more.isEmpty() && weapons.equals(h.weapons())) return account;
        return account.with(h.withActors(more).withWeapons(weapons));
    }

    /** Only what the encoder takes for an instrument: the other sentence need not tell of the deed. */
    private List<Mention<Weapon>> weapons(Clause clause, EncodedParties parties) {
        List<Mention<Weapon>> named = clause.in(document.found().weapons()).stream()
                .filter(w -> document.encoded().roles().stream()
                        .anyMatch(
                                r -> r.type() == RoleType.INSTRUMENT && r.span().overlaps(w.span())))
                .map(w -> new Mention<>(new Weapon(document.textOf(w.span()), w.value()), w.span()))
                .toList();
        return parties.completeWeapons(named);
    }
}
