package org.tocsin.cli.command;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.cli.config.Nearest;
import org.tocsin.core.mention.EventCategory;
import org.tocsin.core.mention.EventType;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a kind of event: the label of a sub-event type, or of an event type with all its sub-event types. */
final class KindOption implements ITypeConverter<KindOption.Kind> {
    @Override
    public Kind convert(String value) {
        Set<EventType> found = Stream.of(EventType.values())
                .filter(t -> t.label().equalsIgnoreCase(value)
                        || t.category().label().equalsIgnoreCase(value))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EventType.class)));
        if (!found.isEmpty()) return new Kind(found);
        throw new TypeConversionException("There is no kind \"" + value + "\". Maybe "
                + Nearest.find(value, labels())
                        .map(n -> "you meant \"" + n + "\".")
                        .orElse("one of: " + String.join(", ", labels()) + "."));
    }

    /** One kind as the user names it. A record, since picocli would pour a bare set into the option's list. */
    record Kind(Set<EventType> types) {}

    private static List<String> labels() {
        return Stream.concat(
                        Stream.of(EventCategory.values()).map(EventCategory::label),
                        Stream.of(EventType.values()).map(EventType::label))
                .toList();
    }
}
