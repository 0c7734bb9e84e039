package org.tocsin.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.statement.Source;
import org.tocsin.core.statement.SourceRole;

/**
 * Who has spoken in a report so far, so that "the ministry", "he" and "the report" find their names and a speaker met through
 * another outlet keeps that chain.
 */
final class Speakers {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "him", "her", "them");
    private static final Set<SourceRole> OUTLETS = Set.of(SourceRole.OUTLET, SourceRole.AGENCY);
    private static final Set<SourceRole> SOLDIERS =
            Set.of(SourceRole.MILITARY, SourceRole.POLICE, SourceRole.ARMED_GROUP);
    private static final Set<SourceRole> ORGANISATIONS =
            Set.of(SourceRole.INTERNATIONAL_ORGANISATION, SourceRole.ANALYST);
    private static final Set<SourceRole> BODIES = Set.of(
            SourceRole.OUTLET,
            SourceRole.AGENCY,
            SourceRole.EMBASSY,
            SourceRole.INTERNATIONAL_ORGANISATION,
            SourceRole.COMPANY);
    private static final Set<SourceRole> PEOPLE = Set.of(SourceRole.WITNESS, SourceRole.PERSON, SourceRole.ANALYST);

    /** Words that stand for a speaker of some role who was named before. */
    private static final Map<String, Set<SourceRole>> ALIASES = Map.ofEntries(
            Map.entry("paper", OUTLETS),
            Map.entry("newspaper", OUTLETS),
            Map.entry("daily", OUTLETS),
            Map.entry("weekly", OUTLETS),
            Map.entry("website", OUTLETS),
            Map.entry("site", OUTLETS),
            Map.entry("station", OUTLETS),
            Map.entry("channel", OUTLETS),
            Map.entry("broadcaster", OUTLETS),
            Map.entry("outlet", OUTLETS),
            Map.entry("magazine", OUTLETS),
            Map.entry("bulletin", OUTLETS),
            Map.entry("agency", OUTLETS),
            Map.entry("news agency", OUTLETS),
            Map.entry("group", Set.of(SourceRole.ARMED_GROUP, SourceRole.INTERNATIONAL_ORGANISATION)),
            Map.entry("movement", Set.of(SourceRole.ARMED_GROUP, SourceRole.GOVERNMENT)),
            Map.entry("militants", Set.of(SourceRole.ARMED_GROUP)),
            Map.entry("rebels", Set.of(SourceRole.ARMED_GROUP)),
            Map.entry("company", Set.of(SourceRole.COMPANY)),
            Map.entry("firm", Set.of(SourceRole.COMPANY)),
            Map.entry("corporation", Set.of(SourceRole.COMPANY)),
            Map.entry("airline", Set.of(SourceRole.COMPANY)),
            Map.entry("charity", ORGANISATIONS),
            Map.entry("ngo", ORGANISATIONS),
            Map.entry("organisation", ORGANISATIONS),
            Map.entry("organization", ORGANISATIONS),
            Map.entry("observatory", ORGANISATIONS),
            Map.entry("mission", ORGANISATIONS),
            Map.entry("peacekeepers", ORGANISATIONS),
            Map.entry("network", ORGANISATIONS),
            Map.entry("force", Set.of(SourceRole.MILITARY, SourceRole.INTERNATIONAL_ORGANISATION)),
            Map.entry("officer", SOLDIERS),
            Map.entry("general", SOLDIERS),
            Map.entry("colonel", SOLDIERS),
            Map.entry("commander", SOLDIERS),
            Map.entry("commissioner", Set.of(SourceRole.GOVERNMENT, SourceRole.POLICE)),
            Map.entry("lawmaker", Set.of(SourceRole.GOVERNMENT)));

    private static final Set<String> REPORT = Set.of("report", "the report", "this report");

    private final String outlet;
    private final List<List<Source>> chains = new ArrayList<>();
    private @Nullable Source mentioned;

    Speakers(String outlet) {
        this.outlet = outlet;
    }

    /** The whole chain for some speakers as a sentence names them, outermost first; empty for the outlet itself. */
    List<Source> chain(List<Source> named) {
        List<Source> chain = new ArrayList<>();
        for (Source source : named) {
            if (isOutlet(source)) continue;
            List<Source> known = known(source);
            if (chain.stream().anyMatch(s -> s.name().equals(known.getLast().name()))) continue;
            if (chain.isEmpty()) chain.addAll(known);
            else chain.add(known.getLast());
        }
        for (int i = 0; i < chain.size() - 1; i++) chain.set(i, SourceChains.asOutlet(chain.get(i)));
        return List.copyOf(chain);
    }

    /** The outlet itself, also by a part of its name: "the Chronicle". */
    private boolean isOutlet(Source source) {
        if (source.name().equalsIgnoreCase(outlet)) return true;
        boolean canBe = source.role() == SourceRole.OUTLET
                || source.role() == SourceRole.AGENCY
                || source.role() == SourceRole.PERSON;
        boolean named = Character.isUpperCase(source.name().codePointAt(0));
        return canBe && named && (" " + outlet + " ").contains(" " + source.name() + " ");
    }

    /** Remembers of whom a sentence speaks in which nobody does: "she said" may mean that one. */
    void mention(Source somebody) {
        mentioned = somebody;
    }

    /** Remembers that this chain has spoken. */
    void remember(List<Source> chain) {
        if (!chain.isEmpty()) chains.add(chain);
    }

    /** Those who spoke last, for words that only go on. */
    List<Source> last() {
        return chains.isEmpty() ? List.of() : chains.getLast();
    }

    private List<Source> known(Source source) {
        String name = source.name().toLowerCase(Locale.ROOT);
        if (REPORT.contains(name))
            return relay().or(this::lastOrganisation)
                    .map(s -> List.of(renamed(s, source)))
                    .orElse(List.of(source));
        if (PRONOUNS.contains(name)) return pronoun(source, name);
        for (int i = chains.size() - 1; i >= 0; i--)
            if (isShortFor(name, chains.get(i).getLast().name().toLowerCase(Locale.ROOT)))
                return renamed(chains.get(i), source);
        Set<SourceRole> meant = ALIASES.getOrDefault(name, Set.of());
        for (int i = chains.size() - 1; i >= 0; i--) {
            Source last = chains.get(i).getLast();
            if (meant.contains(last.role()) && !ALIASES.containsKey(last.name().toLowerCase(Locale.ROOT)))
                return renamed(chains.get(i), source);
        }
        return List.of(source);
    }

    /** "He" is no ministry and "it" no man; failing that, whoever spoke last. */
    private List<Source> pronoun(Source source, String name) {
        Set<SourceRole> not = switch (name) {
            case "he", "she", "him", "her" -> BODIES;
            case "it" -> PEOPLE;
            default -> Set.of();
        };
        for (int i = chains.size() - 1; i >= 0; i--)
            if (!not.contains(chains.get(i).getLast().role())) return renamed(chains.get(i), source);
        if (mentioned != null && not.contains(SourceRole.COMPANY)) return List.of(renamed(mentioned, source));
        return chains.isEmpty() ? List.of(source) : renamed(chains.getLast(), source);
    }

    /** The outlet or agency that this report passes on. */
    private Optional<Source> relay() {
        return chains.stream()
                .map(List::getFirst)
                .filter(s -> s.role() == SourceRole.OUTLET || s.role() == SourceRole.AGENCY)
                .findFirst();
    }

    /** The organisation whose report it may be: "According to a report by Acadhosha, …. The report says …". */
    private Optional<Source> lastOrganisation() {
        return chains.reversed().stream()
                .map(List::getLast)
                .filter(s -> ORGANISATIONS.contains(s.role()))
                .findFirst();
    }

    /** "ministry" after "interior ministry", "official" after "regional police official", and the same name again. */
    private static boolean isShortFor(String name, String full) {
        if (name.equals(full)) return true;
        if (name.contains(" ") && !full.contains(name)) return false;
        String head = full.split(",|\\s+(?:at|in|of|for|from|who)\\s+", 2)[0];
        return head.equals(name) || head.endsWith(" " + name);
    }

    private static List<Source> renamed(List<Source> chain, Source now) {
        List<Source> copy = new ArrayList<>(chain);
        copy.set(copy.size() - 1, renamed(chain.getLast(), now));
        return copy;
    }

    private static Source renamed(Source known, Source now) {
        return new Source(known.name(), known.role(), now.span());
    }
}
