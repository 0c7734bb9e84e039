package org.tocsin.server.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.core.measure.Span;

/** Cuts an article into paragraphs, so that what is said in each can stand in the margin beside it. */
final class Paragraphs {
    private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t]*\\n\\s*");
    private static final Pattern LINES = Pattern.compile("\\s*\\n\\s*");

    private Paragraphs() {}

    /** @param starts where each statement begins in the text */
    static List<ReadingView.Paragraph> of(String text, List<MarkedText.Mark> marks, Map<StatementRow, Integer> starts) {
        List<Span> spans = spans(text);
        List<ReadingView.Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            int from = i == 0 ? 0 : spans.get(i).start();
            int to = i + 1 < spans.size() ? spans.get(i + 1).start() : Integer.MAX_VALUE;
            paragraphs.add(new ReadingView.Paragraph(
                    MarkedText.of(text, marks, spans.get(i)),
                    starts.entrySet().stream()
                            .filter(e -> e.getValue() >= from && e.getValue() < to)
                            .map(Map.Entry::getKey)
                            .toList()));
        }
        return paragraphs;
    }

    /** Where the text has blank lines they part it; where not, each line is a paragraph. */
    private static List<Span> spans(String text) {
        Matcher gap = (BLANK_LINES.matcher(text.strip()).find() ? BLANK_LINES : LINES).matcher(text);
        List<Span> spans = new ArrayList<>();
        int start = 0;
        while (gap.find()) {
            if (!text.substring(start, gap.start()).isBlank()) spans.add(new Span(start, gap.start()));
            start = gap.end();
        }
        if (!text.substring(start).isBlank()) spans.add(new Span(start, text.length()));
        return spans;
    }
}
