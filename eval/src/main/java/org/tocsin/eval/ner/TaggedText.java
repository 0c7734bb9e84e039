package org.tocsin.eval.ner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.core.measure.Span;

/**
 * Up to twenty sentences of a file, with the names that people marked in them. Tokens are joined by spaces, sentences by line
 * breaks.
 *
 * @param names the marked names of the types that we look for
 */
record TaggedText(String text, List<Entity> names) {
    private static final int SENTENCES = 20;

    TaggedText {
        names = List.copyOf(names);
    }

    /** Its sentences, in order. Blanks between all tokens hide from a splitter which full stops end one. */
    List<Span> sentences() {
        List<Span> sentences = new ArrayList<>();
        for (int start = 0, end; start < text.length(); start = end + 1) {
            end = text.indexOf('\n', start);
            sentences.add(new Span(start, end));
        }
        return sentences;
    }

    /** Reads token and tag in columns parted by tabs or blanks; with the token's number before them in the iob2 form. */
    static List<TaggedText> read(Path file) throws IOException {
        List<TaggedText> texts = new ArrayList<>();
        Builder builder = new Builder();
        int sentences = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.isBlank()) {
                if (builder.endSentence() && ++sentences % SENTENCES == 0) {
                    texts.add(builder.build());
                    builder = new Builder();
                }
            } else if (!isComment(line)) {
                builder.add(line.split(line.contains("\t") ? "\t" : "\\s+", -1));
            }
        }
        builder.endSentence();
        texts.add(builder.build());
        texts.removeIf(t -> t.text().isBlank());
        return texts;
    }

    private static boolean isComment(String line) {
        return line.startsWith("# ") || line.startsWith("-DOCSTART-") || line.startsWith("http");
    }

    /** Collects tokens and closes a name where its tag ends. */
    private static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Entity> names = new ArrayList<>();
        private String open = "";
        private int start;
        private int end;
        private int sentence;

        void add(String[] columns) {
            boolean numbered = columns.length > 2 && columns[0].matches("\\d+") && columns[2].matches("O|[BI]-.*");
            String token = columns[numbered ? 1 : 0];
            String tag = columns.length < 2 ? "O" : columns[numbered ? 2 : 1].strip();
            String type = tag.length() > 2 ? tag.substring(2) : "";
            boolean goesOn = tag.startsWith("I-") && type.equals(open);
            if (!goesOn) close();
            if (text.length() > sentence) text.append(' ');
            if (!type.isEmpty() && !goesOn) {
                open = type;
                start = text.length();
            }
            text.append(token);
            end = text.length();
        }

        /** Whether there was a sentence to end. */
        boolean endSentence() {
            close();
            if (text.length() == sentence) return false;
            text.append('\n');
            sentence = text.length();
            return true;
        }

        private void close() {
            if (open.isEmpty()) return;
            Span span = new Span(start, end);
            EntityType.find(open).ifPresent(t -> names.add(new Entity(t, span)));
            open = "";
        }

        TaggedText build() {
            return new TaggedText(text.toString(), names);
        }
    }
}
