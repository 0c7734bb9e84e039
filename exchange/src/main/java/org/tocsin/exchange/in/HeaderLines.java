package org.tocsin.exchange.in;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.report.Published;

/**
 * The header lines of a plain text: {@code Outlet:}, {@code Published:}, {@code Title:} and {@code Url:}, in any order, then
 * an empty line. They are no part of the content. A text that does not begin with one of them has none.
 */
record HeaderLines(Heading heading, String content) {
    private static final Pattern LINE = Pattern.compile("(?i)(outlet|published|title|url):[ \\t]*(.*)");
    private static final Pattern EMPTY_LINE = Pattern.compile("\\r?\\n[ \\t]*\\r?\\n");

    static HeaderLines of(String text) {
        int firstEnd = text.indexOf('\n');
        String first = firstEnd < 0 ? text : text.substring(0, firstEnd);
        if (!LINE.matcher(first.stripTrailing()).matches()) return new HeaderLines(Heading.NONE, text);
        Matcher gap = EMPTY_LINE.matcher(text);
        boolean divided = gap.find();
        String block = divided ? text.substring(0, gap.start()) : text;
        return new HeaderLines(heading(block.lines().toList()), divided ? text.substring(gap.end()) : "");
    }

    private static Heading heading(List<String> lines) {
        Heading heading = Heading.NONE;
        for (int i = 0; i < lines.size(); i++) {
            Matcher line = LINE.matcher(lines.get(i).stripTrailing());
            if (!line.matches()) throw noHeader(lines.get(i), i + 1);
            heading = heading.orElse(one(line.group(1), line.group(2)));
        }
        return heading;
    }

    private static BadInputException noHeader(String line, int number) {
        String start = line.length() > 60 ? line.substring(0, 60) + "…" : line;
        return new BadInputException("Line " + number + " is no header line: \"" + start
                + "\". Maybe an empty line is missing after the header; it knows Outlet, Published, Title and Url.");
    }

    private static Heading one(String key, String value) {
        return switch (key.toLowerCase(Locale.ROOT)) {
            case "outlet" -> new Heading(value, null, null, null);
            case "published" -> Heading.of(null, published(value));
            case "title" -> new Heading(null, null, value, null);
            default -> new Heading(null, null, null, url(value));
        };
    }

    static @Nullable Published published(@Nullable String value) {
        if (value == null || value.isBlank()) return null;
        try {
            return Published.parse(value.strip());
        } catch (IllegalArgumentException e) {
            throw new BadInputException(String.valueOf(e.getMessage()), e);
        }
    }

    static @Nullable URI url(@Nullable String value) {
        return value == null || value.isBlank() ? null : Heading.parseUrl(value);
    }
}
