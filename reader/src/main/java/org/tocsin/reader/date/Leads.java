package org.tocsin.reader.date;

import java.util.List;
import java.util.Optional;
import org.tocsin.core.caveat.Caveat;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.measure.Span;
import org.tocsin.reader.text.PhraseTable;
import org.tocsin.reader.text.Tokens;

/** A date with the words before it, and where it is one, the range that it begins: "from late May to June". */
final class Leads {
    private Leads() {}

    static Optional<Found> find(Tokens t, int at, List<DateRule> rules) {
        Optional<Found> bare = first(t, at, rules).filter(Found::standsAlone);
        if (bare.isPresent()) return bare.map(f -> DateSpan.extend(t, f, false, rules));
        return Lead.WORDS.find(t, at).flatMap(lead -> led(t, lead, rules));
    }

    private static Optional<Found> led(Tokens t, PhraseTable.Hit<Lead> lead, List<DateRule> rules) {
        Optional<Found> inner = first(t, lead.end(), rules);
        if (inner.isEmpty())
            inner = Lead.WORDS
                    .find(t, lead.end())
                    .flatMap(second -> first(t, second.end(), rules).map(f -> with(second.meaning(), f)));
        return inner.map(f -> DateSpan.extend(t, f, lead.meaning() == Lead.BETWEEN, rules))
                .map(f -> with(lead.meaning(), f));
    }

    static Optional<Found> first(Tokens t, int at, List<DateRule> rules) {
        for (DateRule rule : rules) {
            Optional<Found> found = rule.find(t, at);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private static Found with(Lead lead, Found f) {
        return new Found(f.end(), new Led(lead, f.meaning()), f.grain(), true);
    }

    private record Led(Lead lead, TimeExpression inner) implements TimeExpression {
        @Override
        public Optional<DateRange> resolve(Anchor anchor) {
            Optional<DateRange> days = lead.takesWhole() ? inner.resolveWhole(anchor) : inner.resolve(anchor);
            return days.flatMap(d -> lead.apply(d, anchor));
        }

        @Override
        public Optional<Caveat> findCaveat(Anchor anchor, Span span, String text) {
            return inner.findCaveat(anchor, span, text);
        }
    }
}
