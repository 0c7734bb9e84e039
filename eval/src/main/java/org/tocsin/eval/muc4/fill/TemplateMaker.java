package org.tocsin.eval.muc4.fill;

import java.util.List;
import java.util.Optional;
import org.tocsin.core.line.Reading;

/** Writes the templates of a reading, one for each event that the task asked for. */
public final class TemplateMaker {
    private final List<SlotWriter> writers;

    /** @param places how the published list writes places */
    public TemplateMaker(PlacesOf1992 places) {
        writers = List.of(
                new IncidentSlots(places),
                new InstrumentSlots(),
                new PerpetratorSlots(),
                new TargetSlots(),
                new VictimSlots());
    }

    /** The templates as they stand in a response file; empty where nothing was asked for. */
    public String text(String document, Reading reading) {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (Event event : Events.of(reading)) {
            Optional<String> type = Relevance.findType(event);
            if (type.isEmpty()) continue;
            Lines lines = new Lines();
            writers.forEach(w -> w.write(event, type.get(), lines));
            text.append(lines.text(document, ++number));
        }
        return text.toString();
    }
}
