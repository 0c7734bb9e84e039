package org.tocsin.reader.text;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.core.measure.Span;
import org.tocsin.core.text.Sentence;

/**
 * Cuts a text into sentences with exact offsets.
 *
 * <ul>
 *   <li>a line is a paragraph, so a headline without a full stop is a sentence; where a text is wrapped at a fixed
 *       width, an empty line ends a paragraph (see {@link LineWrap})
 *   <li>a sentence ends at {@code . ! ? …} and their kin in other scripts, with the quotes and brackets that follow,
 *       unless the word before is an abbreviation or the text goes on in lower case (see {@link SentenceEnd})
 *   <li>a dateline is a sentence of its own (see {@link Dateline})
 *   <li>what goes on for more than {@value #MAX_CHARS} characters is cut at a space
 * </ul>
 *
 * Sentences do not overlap and hold every character that is not blank.
 */
public final class SentenceSplitter {
    /** No sentence of a news text is this long; the rules further on may count on it. */
    public static final int MAX_CHARS = 2_000;

    private final String text;
    private final LineWrap wrap;
    private final List<Sentence> sentences = new ArrayList<>();
    private int paragraph;

    private SentenceSplitter(String text) {
        this.text = text;
        this.wrap = LineWrap.of(text);
    }

    /** The sentences of a text, in its order. */
    public static List<Sentence> split(String text) {
        SentenceSplitter splitter = new SentenceSplitter(text);
        splitter.run();
        return List.copyOf(splitter.sentences);
    }

    private void run() {
        int start = TokenScanner.skipBlanks(text, 0);
        int dateline = Dateline.endOf(text, start);
        if (dateline > start) add(start, dateline);
        start = TokenScanner.skipBlanks(text, dateline);
        int at = start;
        while (at < text.length()) {
            if (wrap.endsParagraph(text, at)) {
                add(start, at);
                at = start = TokenScanner.skipBlanks(text, at);
                paragraph++;
            } else if (start == at && TokenScanner.isBlank(text.charAt(at))) {
                start = ++at;
            } else if (SentenceEnd.isTerminator(text.charAt(at))) {
                int end = SentenceEnd.find(text, start, at);
                at = end > 0 ? end : at + 1;
                if (end > 0) {
                    add(start, end);
                    start = end;
                }
            } else {
                at++;
            }
        }
        add(start, text.length());
    }

    private void add(int start, int end) {
        start = TokenScanner.skipBlanks(text, start);
        while (end > start && TokenScanner.isBlank(text.charAt(end - 1))) end--;
        while (end - start > MAX_CHARS) {
            int cut = cutBefore(start, start + MAX_CHARS);
            addOne(start, cut);
            start = TokenScanner.skipBlanks(text, cut);
        }
        if (end > start) addOne(start, end);
    }

    private void addOne(int start, int end) {
        while (end > start && TokenScanner.isBlank(text.charAt(end - 1))) end--;
        sentences.add(new Sentence(sentences.size(), paragraph, new Span(start, end)));
    }

    /** The last space before the bound; without one, the bound, but never between the halves of a character. */
    private int cutBefore(int start, int bound) {
        for (int i = bound; i > start + MAX_CHARS / 2; i--) if (TokenScanner.isBlank(text.charAt(i))) return i;
        return Character.isLowSurrogate(text.charAt(bound)) ? bound - 1 : bound;
    }
}
