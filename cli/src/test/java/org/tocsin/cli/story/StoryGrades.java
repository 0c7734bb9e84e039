package org.tocsin.cli.story;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.core.incident.Contradictions;
import org.tocsin.core.incident.Credibilities;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.Perpetrators;
import org.tocsin.core.incident.SourceGrades;
import org.tocsin.core.mention.Place;

/** Grades, who is said to have done it, and who contradicts whom, as the lines that stories speak of. */
final class StoryGrades {
    private StoryGrades() {}

    /** The figure of the incident, then the letter of each account's chain. */
    static Stream<String> grades(Incident i) {
        var figure = Credibilities.of(i).ofIncident();
        return Stream.concat(
                Stream.of("incident | " + figure.value().figure() + " | " + figure.reason()),
                i.evidence().accounts().stream().map(a -> {
                    var letter = SourceGrades.SHIPPED.of(a.attribution());
                    return "account | " + letter.value() + " | " + letter.reason() + " | " + a.attribution();
                }));
    }

    static Stream<String> perpetrators(Incident i) {
        return Perpetrators.of(i).stream()
                .map(p -> p.name() + " | " + p.confidence().value().words() + " | "
                        + (p.denials().isEmpty() ? "" : "denies it"));
    }

    static Stream<String> contradictions(Incident i) {
        return Contradictions.of(i).stream()
                .map(c -> c.detail().name().toLowerCase(Locale.ROOT) + " | "
                        + c.sides().stream()
                                .map(s -> words(s.value()) + " by "
                                        + s.voices().stream()
                                                .map(v -> v.attribution()
                                                        .firstSpeaker()
                                                        .name())
                                                .distinct()
                                                .collect(Collectors.joining(" and ")))
                                .collect(Collectors.joining(" | ")));
    }

    private static String words(Object value) {
        return value instanceof Place p ? p.name() : value.toString();
    }
}
