package org.tocsin.eval.places;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.core.measure.Span;

/** Texts of one word and one tag on each line, put together again, with the spans of the names. */
final class Conll {
    private Conll() {}

    /** A text with names of all kinds. */
    record Marked(String text, List<Span> spans, List<String> kinds) {}

    /** Reads a file; sentences are joined to texts of this many. */
    static List<Marked> read(Path file, int sentences) throws IOException {
        List<Marked> all = new ArrayList<>();
        Builder builder = new Builder();
        int count = 0;
        for (String line : Files.readAllLines(file)) {
            String[] cell = line.strip().split("[\t ]+", -1);
            if (line.isBlank() || cell.length < 2) {
                if (builder.endSentence() && ++count % sentences == 0) {
                    all.add(builder.marked());
                    builder = new Builder();
                }
            } else builder.add(cell[0], cell[cell.length - 1]);
        }
        builder.endSentence();
        if (!builder.text.isEmpty()) all.add(builder.marked());
        return all;
    }

    private static final class Builder {
        final StringBuilder text = new StringBuilder();
        private final List<Span> spans = new ArrayList<>();
        private final List<String> kinds = new ArrayList<>();
        private String open = "";
        private boolean fresh = true;

        void add(String word, String tag) {
            if (!fresh && !word.equals("'s") && !word.equals("’s")) text.append(' ');
            fresh = false;
            int start = text.length();
            text.append(word);
            String kind = tag.length() > 2 ? tag.substring(2) : "";
            boolean goesOn = !kind.isEmpty() && kind.equals(open) && (tag.startsWith("I-") || tag.startsWith("E-"));
            if (goesOn) spans.set(spans.size() - 1, new Span(spans.getLast().start(), text.length()));
            else if (!kind.isEmpty()) {
                spans.add(new Span(start, text.length()));
                kinds.add(kind);
            }
            open = kind;
        }

        boolean endSentence() {
            open = "";
            if (fresh) return false;
            text.append('\n');
            fresh = true;
            return true;
        }

        Marked marked() {
            return new Marked(text.toString(), spans, kinds);
        }
    }
}
