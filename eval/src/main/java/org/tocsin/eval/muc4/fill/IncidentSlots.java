package org.tocsin.eval.muc4.fill;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tocsin.core.measure.DateRange;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.When;
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
        event.findScene()
                .filter(p -> !Namesake.is(p, event.text()))
                .flatMap(p -> places.find(p, event.sceneWords()))
                .ifPresent(l -> lines.add(Slot.LOCATION_OF, l));
        lines.add(Slot.TYPE, type);
        lines.add(Slot.STAGE, stage(event.stage()));
    }

    /** Without a day it was some time before the report: "- 3 MAY 89". */
    private static Optional<String> findDate(Event event) {
        LocalDate published = event.published();
        Optional<When> when = event.findWhen().map(Mention::value);
        Optional<DateRange> days = when.map(When::days);
        if (published != null && when.isPresent() && isWeekday(when.get(), published) && !isExplained(event))
            return Optional.of("- " + day(published));
        if (published != null && when.isPresent() && isDateline(event, published))
            return Optional.of("- " + day(published));
        if (when.isPresent() && isNight(when.get())) {
            LocalDate from = when.get().days().from();
            return Optional.of(day(from) + " - " + day(from.plusDays(1)));
        }
        if (days.isEmpty()) return Optional.ofNullable(published).map(p -> "- " + day(p));
        DateRange d = days.get();
        return Optional.of(d.isSingleDay() ? day(d.from()) : day(d.from()) + " - " + day(d.to()));
    }

    /** A name of a weekday is no reference to a date: "on or before" the day of the article (fill rules, slot 2, note 1). */
    private static boolean isWeekday(When when, LocalDate published) {
        return WEEKDAY.matcher(when.text().toLowerCase(Locale.ROOT)).matches()
                && !when.days().to().isAfter(published);
    }

    /** The day of a dateline is the day of the report: the event was on it or before. */
    private static boolean isDateline(Event event, LocalDate published) {
        return event.findWhen()
                .filter(w -> w.span().start() < DATELINE_CHARS)
                .map(Mention::value)
                .filter(w -> w.days().isSingleDay() && w.days().from().equals(published))
                .filter(w -> DATELINE.matcher(w.text()).matches())
                .isPresent();
    }

    private static final int DATELINE_CHARS = 120;
    private static final Pattern DATELINE = Pattern.compile("\\d{1,2} \\p{L}+(?: \\d+)?");

    /** "Last Friday [17 November]": the editors looked the date up. */
    private static boolean isExplained(Event event) {
        return event.findWhen()
                .filter(w -> event.text().startsWith(" [", w.span().end()))
                .isPresent();
    }

    private static final Pattern WEEKDAY = Pattern.compile(
            "(?:on |last |late |early |late on |early on |this past )*(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|night|afternoon|evening))?");

    private static boolean isNight(When when) {
        return when.days().isSingleDay()
                && NIGHT.matcher(when.text().toLowerCase(Locale.ROOT)).matches();
    }

    /** The night before is the end of one day or the beginning of the next. */
    private static final Pattern NIGHT = Pattern.compile("last night|overnight|during the night");

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
