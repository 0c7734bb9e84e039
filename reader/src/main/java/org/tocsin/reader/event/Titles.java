package org.tocsin.reader.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.Actor;
import org.tocsin.core.mention.ActorKind;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Happening;
import org.tocsin.core.statement.RoledActor;
import org.tocsin.core.statement.Statement;
import org.tocsin.reader.encoder.MentionType;
import org.tocsin.reader.encoder.TaggedSpan;
import org.tocsin.reader.lexicon.People;

/**
 * What a victim is, where another sentence says it: "Nazarov was shot" and, elsewhere, "Governor Rustam Nazarov" or "Rustam Nazarov, the
 * mayor of Vanj,". The title stands among the actors beside the name, as it does where one sentence has both.
 */
public final class Titles {
    /** A comma and a space. */
    private static final int BESIDE_CHARS = 2;

    private final Document document;
    private final List<Span> persons;

    private Titles(Document document) {
        this.document = document;
        this.persons = document.encoded().mentions().stream()
                .filter(m -> m.type() == MentionType.PERSON)
                .map(TaggedSpan::span)
                .toList();
    }

    /** The statements in the same order. */
    public static List<Statement> complete(Document document, List<Statement> read) {
        Titles titles = new Titles(document);
        if (titles.persons.isEmpty()) return read;
        return read.stream()
                .<Statement>map(s -> s instanceof Account a ? titles.complete(a) : s)
                .toList();
    }

    private Account complete(Account account) {
        Happening h = account.happening();
        List<RoledActor> more = new ArrayList<>();
        for (RoledActor victim : h.actors()) {
            if (!victim.role().isHit() || isDescribed(victim, h.actors())) continue;
            Optional<Span> name = persons.stream()
                    .filter(p -> p.overlaps(victim.actor().span()))
                    .findFirst();
            name.ifPresent(n -> more.addAll(title(victim, n)));
        }
        if (more.isEmpty()) return account;
        List<RoledActor> all = new ArrayList<>(h.actors());
        more.stream()
                .filter(m -> all.stream()
                        .noneMatch(a -> a.actor().span().overlaps(m.actor().span())))
                .forEach(all::add);
        return account.with(h.withActors(all.subList(h.actors().size(), all.size())));
    }

    /** Whether another name of the same victim stands beside. */
    private static boolean isDescribed(RoledActor victim, List<RoledActor> actors) {
        Span span = victim.actor().span();
        return actors.stream()
                .filter(a -> !a.equals(victim) && a.role().isHit())
                .map(a -> a.actor().span())
                .anyMatch(s -> Math.max(span.start() - s.end(), s.start() - span.end()) <= BESIDE_CHARS);
    }

    /** The best title of a named victim, with the name beside which it stands. */
    private List<RoledActor> title(RoledActor victim, Span name) {
        String last = lastWord(name);
        for (Span person : persons) {
            if (!lastWord(person).equalsIgnoreCase(last) || !isAlike(name, person)) continue;
            Optional<Span> title = TitleBeside.find(document.content(), person);
            if (title.isEmpty()) continue;
            return List.of(
                    new RoledActor(
                            victim.role(), new Mention<>(actor(title.get(), victim), title.get()), victim.fate()),
                    new RoledActor(victim.role(), new Mention<>(actor(person, victim), person), victim.fate()));
        }
        return List.of();
    }

    /** A shorter name is one with a longer that ends or begins with it. */
    private boolean isAlike(Span a, Span b) {
        String x = document.textOf(a).toLowerCase(Locale.ROOT);
        String y = document.textOf(b).toLowerCase(Locale.ROOT);
        return x.endsWith(y) || y.endsWith(x) || x.startsWith(y) || y.startsWith(x);
    }

    private String lastWord(Span span) {
        String name = document.textOf(span);
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private Actor actor(Span span, RoledActor victim) {
        Optional<People> people = document.found().people().stream()
                .filter(p -> span.contains(p.span()))
                .map(Mention::value)
                .findFirst();
        String nation = document.found().nationalities().stream()
                .filter(n -> span.contains(n.span()))
                .map(Mention::value)
                .findFirst()
                .orElse(victim.actor().value().nationality());
        return new Actor(
                document.textOf(span),
                people.map(People::kind).orElse(ActorKind.CIVILIANS),
                nation,
                people.map(People::sector).orElse(victim.actor().value().sector()));
    }
}
