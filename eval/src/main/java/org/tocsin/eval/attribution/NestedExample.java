package org.tocsin.eval.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tocsin.core.measure.Span;
import org.tocsin.core.statement.SourceRole;
import org.tocsin.core.statement.Stance;

/**
 * A short report with what is said in it. {@code training/nested-attribution/README.md} has the form.
 *
 * @param number counted through all files
 * @param outlet who published it
 * @param text the report
 * @param statements what is said in it
 */
record NestedExample(int number, String outlet, String text, List<Expected> statements) {
    NestedExample {
        statements = List.copyOf(statements);
    }

    /**
     * A statement.
     *
     * @param kinds names of kinds in lower case; any of them is right
     * @param stances any of them is right
     * @param content the words of what is said
     * @param chain the speakers after the outlet, outermost first
     */
    record Expected(Set<String> kinds, Set<Stance> stances, Span content, List<Link> chain) {
        Expected {
            kinds = Set.copyOf(kinds);
            stances = Set.copyOf(stances);
            chain = List.copyOf(chain);
        }

        /** The chain, with and without the links that may be left out; the fullest first. */
        List<List<Link>> chains() {
            List<List<Link>> all = List.of(List.of());
            for (Link link : chain) {
                List<List<Link>> longer = new ArrayList<>();
                for (List<Link> start : all) longer.add(with(start, link));
                if (link.optional()) longer.addAll(all);
                all = longer;
            }
            return all;
        }

        private static List<Link> with(List<Link> start, Link link) {
            List<Link> longer = new ArrayList<>(start);
            longer.add(link);
            return List.copyOf(longer);
        }
    }

    /**
     * A speaker.
     *
     * @param names any of them is right
     * @param roles any of them is right
     * @param optional whether the link may be left out
     */
    record Link(List<String> names, Set<SourceRole> roles, boolean optional) {
        Link {
            names = List.copyOf(names);
            roles = Set.copyOf(roles);
        }
    }
}
