package org.tocsin.core.incident;

import java.util.Locale;
import org.tocsin.core.statement.SourceRole;

/** What a desk grades: one source by its name, or all of a role that have no grade of their own. */
public sealed interface GradedSource {
    /** For people: "Asia Wire", "any armed group". */
    String words();

    /** An outlet, an agency, an official: whoever is called so, with or without article. */
    record Named(String name) implements GradedSource {
        /** The longest name that is kept. */
        public static final int MAX_CHARS = 200;

        /** Checks the name. */
        public Named {
            name = name.strip();
            if (name.isEmpty() || name.length() > MAX_CHARS)
                throw new IllegalArgumentException("A source's name has 1 to " + MAX_CHARS + " characters, not "
                        + name.length() + ". Maybe copy it from the list of speakers.");
        }

        Speaker speaker() {
            return Speaker.named(name);
        }

        @Override
        public String words() {
            return name;
        }
    }

    /** Everybody in a role. */
    record InRole(SourceRole role) implements GradedSource {
        @Override
        public String words() {
            return "any " + role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
