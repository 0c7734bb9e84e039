package org.tocsin.reader.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tocsin.core.measure.Span;

/** A text cut into words, with what a tagger may know of each: spelling, neighbours, names of the gazetteer, other uses. */
public final class TaggedText {
    private final String text;
    private final List<Token> tokens;
    private final String[] words;
    private final String[] lower;
    private final String[] shapes;
    private final String[] gaps;
    private final String[] known;
    private final String[] rules;
    private final Map<String, Integer> lowerUses = new HashMap<>();
    private final Map<String, Integer> afterCapital = new HashMap<>();
    private final Map<String, Integer> afterPlaceWord = new HashMap<>();

    public TaggedText(Gazetteer gazetteer, String text) {
        this(gazetteer, text, gazetteer.scan(text));
    }

    /** With what the scanner of names found in it. */
    TaggedText(Gazetteer gazetteer, String text, List<NameHit> hits) {
        this.text = text;
        tokens = Tokens.of(text);
        int n = tokens.size();
        words = new String[n];
        lower = new String[n];
        shapes = new String[n];
        gaps = new String[n + 1];
        for (int i = 0; i < n; i++) {
            words[i] = tokens.get(i).of(text);
            lower[i] = words[i].toLowerCase(Locale.ROOT);
            shapes[i] = shape(words[i]);
        }
        for (int i = 0; i <= n; i++) gaps[i] = gap(i);
        known = new KnownNames(gazetteer, text, tokens).tags();
        rules = rules(hits);
        for (int i = 0; i < n; i++) count(i);
    }

    private void count(int i) {
        if (words[i].equals(lower[i])) lowerUses.merge(lower[i], 1, Integer::sum);
        else if (i > 0 && gaps[i].isEmpty()) {
            if (!words[i - 1].equals(lower[i - 1]) && !tokens.get(i - 1).first())
                afterCapital.merge(lower[i], 1, Integer::sum);
            if (PLACE_WORDS.contains(lower[i - 1])) afterPlaceWord.merge(lower[i], 1, Integer::sum);
        }
    }

    private static final java.util.Set<String> PLACE_WORDS = WordLists.get("prepositions");

    /** What the scanner of names says of each word. */
    private String[] rules(List<NameHit> hits) {
        String[] said = new String[tokens.size()];
        java.util.Arrays.fill(said, "");
        int i = 0;
        for (NameHit hit : hits) {
            while (i < said.length && tokens.get(i).start() < hit.span().start()) i++;
            for (boolean begun = false;
                    i < said.length && tokens.get(i).end() <= hit.span().end();
                    i++, begun = true) said[i] = (begun ? "i" : "b") + hit.doubt() + (hit.role() == null ? "" : "role");
        }
        return said;
    }

    /** How many words there are. */
    public int size() {
        return tokens.size();
    }

    /** Where a word stands. */
    public Span span(int i) {
        return new Span(tokens.get(i).start(), tokens.get(i).end());
    }

    /** The features of all words, hashed, without those of tags. */
    public List<int[]> listFeatures() {
        List<int[]> all = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) all.add(new WordFeatures(i).list());
        return all;
    }

    /** The same, with what another tagger said about the words. */
    public List<int[]> listFeatures(List<String> said) {
        List<int[]> all = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            WordFeatures features = new WordFeatures(i);
            features.list();
            String here = said.get(i);
            String before = i > 0 ? said.get(i - 1) : "";
            String after = i + 1 < said.size() ? said.get(i + 1) : "";
            features.add("r0", rules[i]);
            features.add("r+", rules[i], i + 1 < rules.length ? rules[i + 1] : "");
            features.add("rs", rules[i], here);
            features.add("rk", rules[i], known[i]);
            features.add("rsk", rules[i], here, known[i], shapes[i]);
            features.add("s0", here);
            features.add("s-", before, here);
            features.add("s+", here, after);
            features.add("s3", before, here, after);
            features.add("sk", here, known[i]);
            features.add("sw", here, lower[i]);
            features.add("sn", here, i + 1 < lower.length ? lower[i + 1] : "");
            features.add("sp", here, i > 0 ? lower[i - 1] : "");
            all.add(features.array());
        }
        return all;
    }

    private String gap(int i) {
        int from = i == 0 ? 0 : tokens.get(i - 1).next();
        int to = i == tokens.size() ? text.length() : tokens.get(i).start();
        String between = text.substring(from, to);
        String stripped = between.strip();
        if (i > 0 && from > tokens.get(i - 1).end()) stripped = "'s" + stripped;
        if (between.indexOf('\n') >= 0) stripped += "\n";
        return stripped.length() > 3 ? stripped.substring(0, 3) : stripped;
    }

    private static String shape(String word) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length() && out.length() < 8; i++) {
            char c = word.charAt(i);
            char s = Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? 'd' : c;
            int n = out.length();
            if (n < 2 || out.charAt(n - 1) != s || out.charAt(n - 2) != s) out.append(s);
        }
        return out.toString();
    }

    /** Collects the features of one word. */
    private final class WordFeatures {
        private final int i;
        private int[] found = new int[48];
        private int count;

        WordFeatures(int i) {
            this.i = i;
        }

        private String at(String[] all, int offset) {
            int j = i + offset;
            return j < 0 ? "<" : j >= all.length ? ">" : all[j];
        }

        int[] list() {
            String w = lower[i];
            add("b");
            add("w", w);
            add("W", words[i]);
            add("s", shapes[i]);
            for (int d = -2; d <= 2; d++) {
                if (d == 0) continue;
                add("w" + d, at(lower, d));
                add("s" + d, at(shapes, d));
            }
            add("ww-", at(lower, -1), w);
            add("ww+", w, at(lower, 1));
            add("ss", at(shapes, -1), shapes[i], at(shapes, 1));
            add("ws", at(lower, -1), shapes[i]);
            add("sw", shapes[i], at(lower, 1));
            add("w-2", at(lower, -2), at(lower, -1));
            add("w+2", at(lower, 1), at(lower, 2));
            add("p3", w.substring(0, Math.min(3, w.length())));
            add("e3", w.substring(Math.max(0, w.length() - 3)));
            add("e4", w.substring(Math.max(0, w.length() - 4)));
            add("g0", gaps[i], shapes[i]);
            add("g1", gaps[i + 1], shapes[i]);
            add("gw", gaps[i], at(lower, -1));
            add("gn", gaps[i + 1], at(lower, 1));
            add("gk", gaps[i + 1], at(known, 1), known[i]);
            add("k", known[i]);
            add("k-", at(known, -1), known[i]);
            add("k+", known[i], at(known, 1));
            add("kp", known[i], at(lower, -1));
            add("kn", known[i], at(lower, 1));
            add("ks", known[i], shapes[i], at(shapes, -1));
            add("kz", known[i], shapes[i], at(shapes, 1));
            uses(w);
            return array();
        }

        private void uses(String w) {
            boolean first = tokens.get(i).first();
            add("first", first ? "1" : "0", shapes[i], known[i]);
            String uses = (lowerUses.containsKey(w) ? "l" : "")
                    + (afterCapital.containsKey(w) ? "c" : "")
                    + (afterPlaceWord.containsKey(w) ? "p" : "");
            add("u", uses, shapes[i]);
            add("uk", uses, known[i]);
        }

        void add(String... parts) {
            int h = 17;
            for (String part : parts) h = LinearTagger.hash(h, part.hashCode());
            if (count == found.length) found = java.util.Arrays.copyOf(found, count * 2);
            found[count++] = h;
        }

        int[] array() {
            return java.util.Arrays.copyOf(found, count);
        }
    }
}
