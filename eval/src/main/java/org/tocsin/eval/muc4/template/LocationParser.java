package org.tocsin.eval.muc4.template;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.eval.muc4.template.Fill.Form;
import org.tocsin.eval.muc4.template.Fill.Parts;

/** Reads {@code COUNTRY: PLACE (TYPE): PLACE (TYPE) - PLACE (TYPE)}; a dash means between the two. */
final class LocationParser {
    private LocationParser() {}

    static Fill location(String text) throws FillSyntaxException {
        FillLine line = new FillLine(text, LocationParser::location);
        List<Fill> read = new ArrayList<>(line.choices(":"));
        while (line.stoppedAt(':')) {
            List<Fill> places = new ArrayList<>(List.of(FillParser.popLast(read)));
            List<Fill> after = places(line, places);
            read.add(new Parts(Form.LOCATION, places));
            read.addAll(after);
            if (!line.isAtEnd()) read.addAll(line.choices(":"));
        }
        return Fill.oneOf(read);
    }

    /** Adds the places of one country; returns alternatives to the whole location that came behind them. */
    private static List<Fill> places(FillLine line, List<Fill> places) throws FillSyntaxException {
        boolean between = false;
        while (true) {
            List<Fill> next = line.choices(":(-");
            Fill place = FillParser.popFirst(next);
            boolean done = !next.isEmpty() || line.ranOut();
            if (line.stoppedAt('(')) {
                line.backToStop();
                place = Fill.parts(Form.QUALIFIED, place, simple(line.group()));
                line.takeSeparator(":/-");
                done = !line.stoppedAt(':') && !line.stoppedAt('-');
            }
            if (between) places.add(Fill.parts(Form.BETWEEN, places.removeLast(), place));
            else places.add(place);
            between = line.stoppedAt('-') && !done;
            if (done) return next;
        }
    }

    private static Fill simple(String text) throws FillSyntaxException {
        return Fill.oneOf(new FillLine(text, LocationParser::simple).choices(""));
    }
}
