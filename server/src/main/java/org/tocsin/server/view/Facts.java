package org.tocsin.server.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.Actor;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.Place;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Accusation;
import org.tocsin.core.statement.Admission;
import org.tocsin.core.statement.Advice;
import org.tocsin.core.statement.Assessment;
import org.tocsin.core.statement.Assurance;
import org.tocsin.core.statement.Demand;
import org.tocsin.core.statement.Denial;
import org.tocsin.core.statement.Happening;
import org.tocsin.core.statement.Involvement;
import org.tocsin.core.statement.Stage;
import org.tocsin.core.statement.Statement;
import org.tocsin.server.words.CountWords;
import org.tocsin.server.words.DayWords;
import org.tocsin.server.words.PlaceWords;
import org.tocsin.server.words.StatementWords;

/** The values that were read from one statement, each with the mark of its span. */
final class Facts {
    private final List<StatementRow.Fact> facts = new ArrayList<>();
    private final List<MarkedText.Mark> marks;

    private Facts(List<MarkedText.Mark> marks) {
        this.marks = marks;
    }

    /** The values, whose marks are added to the given ones. */
    static List<StatementRow.Fact> of(Statement statement, List<MarkedText.Mark> marks) {
        Facts facts = new Facts(marks);
        switch (statement) {
            case Account a -> facts.addHappening(a.happening());
            case Accusation a -> a.accused().forEach(m -> facts.addActor("who", accused(a.involvement()), m));
            case Admission a -> a.perpetrators().forEach(m -> facts.addActor("who", "Says so of itself", m));
            case Advice a -> facts.addAdvice(a);
            case Demand d -> d.addressees().forEach(m -> facts.addActor("hit", "Of whom", m));
            case Denial d -> {}
            case Assurance a -> {}
            case Assessment a -> {}
        }
        return facts.facts;
    }

    private static String accused(Involvement involvement) {
        return involvement
                .findWordsOfOtherPart()
                .map(words -> "Said to have " + words)
                .orElse("Accused");
    }

    private void addHappening(Happening h) {
        add("kind", "Kind of event", h.event().value().label(), h.event().span());
        if (h.stage() != Stage.DONE)
            add("kind", "Stage", StatementWords.words(h.stage()), h.event().span());
        if (h.number().series())
            add(
                    "kind",
                    "Series of",
                    CountWords.of(h.number().count()) + " events; no incident of its own",
                    h.event().span());
        if (h.when() != null)
            add("when", "When", DayWords.of(h.when().value().days()), h.when().span());
        h.places().forEach(p -> addPlace(StatementWords.words(p.role()), p.place()));
        h.actors()
                .forEach(r -> addActor(
                        switch (r.role()) {
                            case PERPETRATOR, POSSIBLE_PERPETRATOR -> "who";
                            case TARGET, VICTIM -> "hit";
                        },
                        StatementWords.words(r.role()),
                        r.actor()));
        h.weapons().forEach(w -> add("weapon", "With", w.value().name(), w.span()));
        addCount("killed", "Killed", h.harm().killed());
        addCount("injured", "Injured", h.harm().injured());
        addCount("abducted", "Abducted", h.harm().abducted());
    }

    private void addAdvice(Advice advice) {
        advice.area().forEach(p -> addPlace("area", p));
        advice.addressees().forEach(m -> addActor("hit", "For", m));
    }

    private void addPlace(String role, Mention<Place> place) {
        String words = PlaceWords.name(place.value()) + " (" + PlaceWords.precision(place.value()) + ")";
        add("where", role, words, place.span());
    }

    private void addActor(String field, String label, Mention<Actor> actor) {
        String country = PlaceWords.country(actor.value().nationality());
        String name = actor.value().name();
        add(field, label, country == null ? name : name + " (" + country + ")", actor.span());
    }

    private void addCount(String field, String label, @Nullable Mention<CountRange> count) {
        if (count != null) add(field, label, CountWords.of(count.value()), count.span());
    }

    private void add(String field, String label, String value, Span span) {
        String ref = "v" + (marks.size() + 1);
        String capital = Character.toUpperCase(label.charAt(0)) + label.substring(1);
        marks.add(new MarkedText.Mark(span, ref, field, capital + ": " + value));
        facts.add(new StatementRow.Fact(ref, field, capital, value));
    }
}
