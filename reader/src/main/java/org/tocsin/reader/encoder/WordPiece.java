package org.tocsin.reader.encoder;

/**
 * Cuts a text into BERT's word pieces, the longest first. Every piece keeps the exact offsets of the letters that it was
 * made from. Pieces come in the order of the text and never overlap, whatever the text is.
 */
final class WordPiece {
    /** A longer word is unknown, as in BERT. */
    private static final int LONGEST_WORD = 100;

    private final Vocabulary vocabulary;

    WordPiece(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Pieces cut(CharSequence text) {
        Run run = new Run(text);
        for (int at = 0; at < text.length(); ) {
            int codePoint = Character.codePointAt(text, at);
            int end = at + Character.charCount(codePoint);
            run.take(codePoint, at, end);
            at = end;
        }
        run.endWord();
        return run.pieces;
    }

    /** One pass over one text: the word that is being put together, and the pieces so far. */
    private final class Run {
        private final CharSequence text;
        private final boolean caseSaysNothing;
        private final Pieces pieces = new Pieces();
        private final StringBuilder word = new StringBuilder();
        private final int[] starts = new int[LONGEST_WORD + 1];
        private final int[] ends = new int[LONGEST_WORD + 1];
        private int wordStart;
        private int wordEnd;

        Run(CharSequence text) {
            this.text = text;
            caseSaysNothing = LetterCase.saysNothingIn(text);
        }

        void take(int codePoint, int start, int end) {
            if (PlainCharacters.isSpace(codePoint)) endWord();
            else if (PlainCharacters.isChinese(codePoint)) takeAlone(PlainCharacters.of(codePoint), start, end);
            else {
                String plain = PlainCharacters.of(codePoint);
                if (!plain.isEmpty() && PlainCharacters.isSign(plain.codePointAt(0))) takeAlone(plain, start, end);
                else append(plain, start, end);
            }
        }

        private void takeAlone(String plain, int start, int end) {
            endWord();
            append(plain, start, end);
            endWord();
        }

        private void append(String plain, int start, int end) {
            if (plain.isEmpty()) return;
            if (word.isEmpty()) wordStart = start;
            for (int i = 0; i < plain.length() && word.length() <= LONGEST_WORD; i++) {
                if (word.length() < starts.length) {
                    starts[word.length()] = start;
                    ends[word.length()] = end;
                }
                word.append(plain.charAt(i));
            }
            wordEnd = end;
        }

        void endWord() {
            if (word.isEmpty()) return;
            LetterCase letterCase =
                    caseSaysNothing ? LetterCase.NONE : LetterCase.of(text.subSequence(wordStart, wordEnd));
            int before = pieces.size();
            if (word.length() > LONGEST_WORD || !cutWord(letterCase))
                pieces.replaceSince(before, vocabulary.unknown(), letterCase, wordStart, wordEnd);
            word.setLength(0);
        }

        /** False if a rest cannot be put together from pieces. */
        private boolean cutWord(LetterCase letterCase) {
            for (int from = 0; from < word.length(); ) {
                int to = Math.min(word.length(), from + vocabulary.longest());
                int id = -1;
                while (to > from && (id = vocabulary.find(word.substring(from, to), from > 0)) < 0) to--;
                if (id < 0) return false;
                pieces.add(id, from > 0, letterCase, starts[from], ends[to - 1]);
                from = to;
            }
            return true;
        }
    }
}
