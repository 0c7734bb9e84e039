package org.tocsin.eval.muc4.fill;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.core.line.Reading;
import org.tocsin.eval.muc4.template.Slot;

/** Writes the templates of a reading, one for each event that the task asked for. */
public final class TemplateMaker {
    /** The nine countries that the task asked about, as ISO 3166-1 alpha-2 (template documentation, part 1, section 4). */
    public static final Set<String> COUNTRIES = Set.of("AR", "BO", "CL", "CO", "EC", "SV", "GT", "HN", "PE");

    private final List<SlotWriter> writers;

    /** @param places how the published list writes places */
    public TemplateMaker(PlacesOf1992 places) {
        writers = List.of(
                new IncidentSlots(places),
                new InstrumentSlots(),
                new PerpetratorSlots(),
                new TargetSlots(),
                new VictimSlots(),
                new Totals());
    }

    /** The templates as they stand in a response file; empty where nothing was asked for. */
    public String text(String document, Reading reading) {
        StringBuilder text = new StringBuilder();
        int number = 0;
        List<Event> events = Events.of(reading);
        Optional<String> country =
                CountryOfReport.find(events, reading.article().content());
        for (Event event : events) {
            Optional<String> type = Relevance.findType(event);
            if (type.isEmpty()) continue;
            Lines lines = new Lines();
            writers.forEach(w -> w.write(event, type.get(), lines));
            if (!lines.has(Slot.LOCATION_OF)) country.ifPresent(c -> lines.add(Slot.LOCATION_OF, c));
            text.append(lines.text(document, ++number));
        }
        return text.toString();
    }
}
