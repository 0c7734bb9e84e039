package org.tocsin.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Results as text. */
final class Written {
    private Written() {}

    /** Flat: name to number. */
    static String json(List<Figure> figures) {
        return figures.stream()
                .map(f -> "  \"" + f.name() + "\": " + number(f.value()))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    /** As it is kept: a figure with an interval is an array of value, low, high. */
    static String record(Recorded record) {
        String head = String.format(
                Locale.ROOT,
                "{%n  \"benchmark\": \"%s\",%n  \"set\": \"%s\",%n  \"commit\": \"%s\",%n  \"figures\": {%n",
                record.benchmark(),
                record.set().replace("\\", "/").replace("\"", ""),
                record.commit());
        return record.figures().stream()
                .map(f -> "    \"" + f.name() + "\": "
                        + f.interval()
                                .map(i -> "[" + number(f.value()) + ", " + number(i.low()) + ", " + number(i.high())
                                        + "]")
                                .orElseGet(() -> number(f.value())))
                .collect(Collectors.joining(",\n", head, "\n  }\n}\n"));
    }

    static String table(Recorded now, Optional<Recorded> before) {
        int width =
                now.figures().stream().mapToInt(f -> f.name().length()).max().orElse(0);
        StringBuilder table = new StringBuilder(now.benchmark() + " on " + now.set() + "\n");
        for (Figure figure : now.figures()) {
            table.append(String.format(Locale.ROOT, "%-" + width + "s  %12s", figure.name(), number(figure.value())));
            table.append(String.format(
                    Locale.ROOT,
                    "  %-17s",
                    figure.interval().map(Written::interval).orElse("")));
            before.flatMap(r -> new Result(r.figures()).find(figure.name()))
                    .ifPresent(f -> table.append(change(Double.parseDouble(number(figure.value())) - f.value())));
            table.setLength(table.toString().stripTrailing().length());
            table.append('\n');
        }
        before.ifPresent(r -> table.append("Changes are against the result of ")
                .append(r.commit())
                .append(".\n"));
        return table.toString();
    }

    static String interval(Interval interval) {
        return "[" + number(interval.low()) + ", " + number(interval.high()) + "]";
    }

    private static String change(double by) {
        String number = number(by);
        return number.equals("0") ? "  =" : "  " + (by > 0 ? "+" : "") + number;
    }

    /** Two digits after the point, three for what is small, none for what is large. */
    static String number(double value) {
        double size = Math.abs(value);
        int digits = size >= 1000 ? 0 : size < 1 ? 3 : 2;
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
