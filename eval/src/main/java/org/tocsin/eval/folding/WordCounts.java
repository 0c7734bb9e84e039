package org.tocsin.eval.folding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Counts in how many training texts each word stands, and writes how rare that makes it: the table behind the reader's sketches.
 * Training parts only: the first half of gva, MUC-4 DEV, PolNeAR train, HRDsAttack train.
 *
 * <p>{@code WordCounts DATA words.tsv}
 */
public final class WordCounts {
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,30}");

    /** Words of fewer texts are as rare as those of none. */
    private static final int LEAST = 5;

    private final Map<String, Integer> texts = new TreeMap<>();
    private int total;

    private WordCounts() {}

    /** Counts and writes. */
    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]);
        WordCounts counts = new WordCounts();
        for (GvaPages.Gold gold : GvaPages.part(GvaPages.read(data.resolve("gva")), 0, 0.5))
            for (GvaPages.Page page : gold.pages()) counts.add(page.title() + "\n" + page.text());
        for (String line :
                Files.readString(data.resolve("hrdsattack/train.json")).split("\"sample\":\\{", -1)) counts.add(line);
        counts.addFiles(data.resolve("polnear/train/text"));
        for (Path file : list(data.resolve("muc4/corpora/dev")))
            for (String message : Files.readString(file).split("(?m)^DEV-MUC", -1)) counts.add(message);
        Files.write(Path.of(args[1]), counts.lines());
        System.out.println(counts.total + " texts");
    }

    private void addFiles(Path folder) throws IOException {
        for (Path file : list(folder)) add(Files.readString(file));
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void add(String text) {
        Set<String> words = new HashSet<>();
        Matcher m = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (m.find()) words.add(m.group());
        words.forEach(w -> texts.merge(w, 1, Integer::sum));
        total++;
    }

    /** The bits of surprise at meeting the word in a text. */
    private List<String> lines() {
        return texts.entrySet().stream()
                .filter(e -> e.getValue() >= LEAST)
                .map(e -> e.getKey() + "\t" + Math.round(Math.log((double) total / e.getValue()) / Math.log(2)))
                .toList();
    }
}
