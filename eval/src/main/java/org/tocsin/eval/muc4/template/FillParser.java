package org.tocsin.eval.muc4.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.eval.muc4.template.Fill.Form;
import org.tocsin.eval.muc4.template.Fill.MayBeMissing;
import org.tocsin.eval.muc4.template.Fill.Nothing;
import org.tocsin.eval.muc4.template.Fill.OneOf;
import org.tocsin.eval.muc4.template.Fill.Parts;
import org.tocsin.eval.muc4.template.Fill.Text;

/**
 * Reads one line of a slot: {@code ? REGULAR ARMY: "SOLDIERS" / "TROOPS"}, {@code 3 - 5: "HOUSES"}. Slashes separate
 * alternatives and bind more tightly than colons.
 */
public final class FillParser {
    /** What a line of a slot kind is made of. */
    @FunctionalInterface
    interface Grammar {
        Fill parse(String text) throws FillSyntaxException;
    }

    private static final Fill UNREADABLE = new Text("<ERROR>");

    private FillParser() {}

    /** The fill of a line; empty for "-", "*" and blanks. A line that cannot be read is a fill that matches nothing. */
    public static Optional<Fill> parse(Slot slot, String line) {
        boolean optional = line.startsWith("?");
        String text = (optional ? line.substring(1) : line).strip();
        if (text.isEmpty() || text.equals("*") || text.equals("-")) return Optional.empty();
        Fill fill = read(slot, text);
        return Optional.of(optional && !(fill instanceof Nothing) ? new MayBeMissing(fill) : fill);
    }

    private static Fill read(Slot slot, String text) {
        try {
            return switch (slot.kind()) {
                case DATE -> range(text);
                case LOCATION -> LocationParser.location(text);
                case NUMBER -> number(text);
                case SET, STRING -> reference(text);
            };
        } catch (FillSyntaxException e) {
            return UNREADABLE;
        }
    }

    private static Fill reference(String text) throws FillSyntaxException {
        return binary(text, ':', Form.REFERENCE, FillParser::reference);
    }

    private static Fill range(String text) throws FillSyntaxException {
        return binary(text, '-', Form.RANGE, FillParser::range);
    }

    private static Fill number(String text) throws FillSyntaxException {
        Fill fill = reference(text);
        return fill instanceof Text ? range(text) : fill;
    }

    private static Fill binary(String text, char separator, Form form, Grammar group) throws FillSyntaxException {
        FillLine line = new FillLine(text, group);
        List<Fill> read = new ArrayList<>();
        // "- 3 MAY 89" has an open lower end.
        if (separator == '-' && line.skipOpenEnd()) read.add(Fill.nothing());
        else read.addAll(line.choices(String.valueOf(separator)));
        while (line.stoppedAt(separator)) {
            Fill left = popLast(read);
            List<Fill> next = line.choices(String.valueOf(separator));
            read.add(Fill.parts(form, left, popFirst(next)));
            read.addAll(next);
        }
        return Fill.oneOf(read);
    }

    /** Takes the plain alternatives off the end. */
    static Fill popLast(List<Fill> fills) throws FillSyntaxException {
        int from = fills.size();
        while (from > 0 && isPlain(fills.get(from - 1))) from--;
        if (from == fills.size()) throw new FillSyntaxException();
        List<Fill> end = fills.subList(from, fills.size());
        Fill popped = Fill.oneOf(end);
        end.clear();
        return popped;
    }

    /** Takes the plain alternatives off the beginning. */
    static Fill popFirst(List<Fill> fills) {
        int to = 0;
        while (to < fills.size() && isPlain(fills.get(to))) to++;
        List<Fill> start = fills.subList(0, to);
        Fill popped = Fill.oneOf(start);
        start.clear();
        return popped;
    }

    private static boolean isPlain(Fill fill) {
        return switch (fill) {
            case Text t -> true;
            case Nothing n -> true;
            case OneOf o -> o.alternatives().stream().allMatch(FillParser::isPlain);
            case MayBeMissing m -> false;
            case Parts p -> false;
        };
    }
}
