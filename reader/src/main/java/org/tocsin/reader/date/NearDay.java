package org.tocsin.reader.date;

import java.util.Optional;
import java.util.Set;
import org.tocsin.core.measure.DateRange;
import org.tocsin.reader.text.PhraseTable;
import org.tocsin.reader.text.Tokens;

/** Days by their distance from today: "yesterday", "this morning". Overnight began the day before. */
final class NearDay implements DateRule {
    /** Days from the publication day. */
    private record Offset(int from, int to) {}

    private static final PhraseTable<Offset> PHRASES = new PhraseTable<Offset>()
            .add(new Offset(-2, -2), "the day before yesterday", "day before yesterday")
            .add(new Offset(-1, -1), "yesterday", "yesterday morning", "yesterday afternoon", "yesterday evening")
            .add(
                    new Offset(-1, -1),
                    "yesterday night",
                    "last night",
                    "last evening",
                    "late yesterday",
                    "early yesterday")
            .add(new Offset(-1, 0), "overnight", "during the night", "in the night")
            .add(new Offset(0, 0), "today", "tonight", "this morning", "this afternoon", "this evening", "early today")
            .add(new Offset(0, 0), "earlier today", "later today", "late today")
            .add(
                    new Offset(1, 1),
                    "tomorrow",
                    "tomorrow morning",
                    "tomorrow afternoon",
                    "tomorrow evening",
                    "tomorrow night")
            .add(new Offset(2, 2), "the day after tomorrow", "day after tomorrow");

    /** "In the night of 10 to 11 February" names its day behind. */
    private static final Set<String> OF_A_DAY = Set.of("of", "to", "between", "from", "before");

    @Override
    public Optional<Found> find(Tokens t, int at) {
        return PHRASES.find(t, at)
                .filter(hit -> !t.is(hit.end() - 1, "night") || !OF_A_DAY.contains(t.lower(hit.end())))
                .filter(hit -> !t.is(at, "overnight")
                        || (!t.is(at - 1, "in") && WeekdayNames.find(t, at + 1).isEmpty()))
                .map(hit -> Found.other(
                        hit.end(),
                        anchor -> anchor.findToday()
                                .map(today -> new DateRange(
                                        today.plusDays(hit.meaning().from()),
                                        today.plusDays(hit.meaning().to())))));
    }
}
