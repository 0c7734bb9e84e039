package org.tocsin.reader.event;

import java.util.regex.Pattern;
import org.tocsin.core.measure.Span;

/** Words that point back: "the attack", "this raid". */
final class Anaphora {
    private static final Pattern POINTER = Pattern.compile(
            "\\b(?:the|this|that|these|those|such|its|first|second|latest|earlier|previous)\\s+(?:[\\p{L}-]+\\s+){0,2}$");

    private Anaphora() {}

    static boolean is(Clause clause, Span trigger) {
        return POINTER.matcher(clause.before(trigger.start(), 40)).find();
    }
}
