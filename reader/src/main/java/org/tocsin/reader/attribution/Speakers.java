package org.tocsin.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tocsin.core.statement.Source;
import org.tocsin.core.statement.SourceRole;

/**
 * Who has spoken in a report so far, so that "the ministry", "he" and "the report" find their names and a speaker met through
 * another outlet keeps that chain.
 */
final class Speakers {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it");
    private static final Set<String> REPORT = Set.of("report", "the report", "this report");

    private final String outlet;
    private final List<List<Source>> chains = new ArrayList<>();

    Speakers(String outlet) {
        this.outlet = outlet;
    }

    /** The whole chain for some speakers as a sentence names them, outermost first; empty for the outlet itself. */
    List<Source> chain(List<Source> named) {
        List<Source> chain = new ArrayList<>();
        for (Source source : named) {
            if (source.name().equalsIgnoreCase(outlet)) continue;
            if (chain.isEmpty()) chain.addAll(known(source));
            else chain.add(known(source).getLast());
        }
        return List.copyOf(chain);
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
            return relay().map(s -> List.of(renamed(s, source))).orElse(List.of(source));
        if (PRONOUNS.contains(name)) return chains.isEmpty() ? List.of(source) : renamed(chains.getLast(), source);
        for (int i = chains.size() - 1; i >= 0; i--)
            if (isShortFor(name, chains.get(i).getLast().name().toLowerCase(Locale.ROOT)))
                return renamed(chains.get(i), source);
        return List.of(source);
    }

    /** The outlet or agency that this report passes on. */
    private Optional<Source> relay() {
        return chains.stream()
                .map(List::getFirst)
                .filter(s -> s.role() == SourceRole.OUTLET || s.role() == SourceRole.AGENCY)
                .findFirst();
    }

    /** "ministry" after "interior ministry", "official" after "regional police official", and the same name again. */
    private static boolean isShortFor(String name, String full) {
        if (name.equals(full)) return true;
        if (name.contains(" ") && !full.contains(name)) return false;
        String head = full.split(",|\\s+(?:at|in|of|for|from|who)\\s+", 2)[0];
        return head.endsWith(" " + name);
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
