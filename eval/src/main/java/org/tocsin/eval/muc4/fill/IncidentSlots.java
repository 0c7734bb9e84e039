package org.tocsin.eval.muc4.fill;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.statement.Stage;
import org.tocsin.eval.muc4.template.Slot;

/** Slots 2 to 5: when, where, what, how far it went. */
final class IncidentSlots implements SlotWriter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd MMM yy", Locale.ENGLISH);

    private final PlacesOf1992 places;

    IncidentSlots(PlacesOf1992 places) {
        this.places = places;
    }

    @Override
    public void write(Event event, String type, Lines lines) {
        findDate(event).ifPresent(d -> lines.add(Slot.DATE_OF, d));
        event.findScene().flatMap(p -> places.find(p, event.words())).ifPresent(l -> lines.add(Slot.LOCATION_OF, l));
        lines.add(Slot.TYPE, type);
        lines.add(Slot.STAGE, stage(event.stage()));
    }

    /** Without a day it was some time before the report: "- 3 MAY 89". */
    private static Optional<String> findDate(Event event) {
        LocalDate published = event.published();
        Optional<DateRange> days = event.findDays();
        if (days.isEmpty()) return Optional.ofNullable(published).map(p -> "- " + day(p));
        DateRange d = days.get();
        return Optional.of(d.isSingleDay() ? day(d.from()) : day(d.from()) + " - " + day(d.to()));
    }

    private static String day(LocalDate day) {
        return DAY.format(day).toUpperCase(Locale.ROOT);
    }

    private static String stage(Stage stage) {
        return switch (stage) {
            case DONE -> "ACCOMPLISHED";
            case ATTEMPTED -> "ATTEMPTED";
            case THREATENED -> "THREATENED";
        };
    }
}
