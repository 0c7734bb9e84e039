package org.tocsin.eval.ner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.tocsin.eval.BenchException;
import org.tocsin.eval.Benchmark;
import org.tocsin.eval.Bootstrap;
import org.tocsin.eval.Counts;
import org.tocsin.eval.Figure;
import org.tocsin.eval.Result;
import org.tocsin.eval.Task;
import org.tocsin.reader.encoder.Encoder;

/** Names: type and exact span must agree, in the tokens and sentences of the data (CoNLL 2003). */
public final class NerBenchmark implements Benchmark {
    /** One text: its marked names and those that were found. */
    private record Pair(TaggedText key, List<Entity> found) {}

    @Override
    public String name() {
        return "ner";
    }

    @Override
    public String description() {
        return "Names, exact span and type, in the sentences of the data. SET: a folder of ner (en_worldwide, re3d/train, uner); FOLDER@dev, @test, @train take a part.";
    }

    @Override
    public Result run(Task task) throws IOException {
        EntityFinder finder =
                Encoder.findShipped().<EntityFinder>map(EncoderFinder::new).orElseGet(LexiconFinder::new);
        List<Pair> pairs = new ArrayList<>();
        for (Path file : files(task))
            for (TaggedText text : TaggedText.read(file))
                pairs.add(new Pair(text, finder.find(text.text(), text.sentences())));
        Set<EntityType> marked = new TreeSet<>();
        pairs.forEach(p -> p.key().names().forEach(e -> marked.add(e.type())));
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of("texts", pairs.size()));
        figures.addAll(figures("all", pairs, marked));
        Set<EntityType> sought = new TreeSet<>(marked);
        sought.retainAll(finder.types());
        figures.addAll(figures("sought", pairs, sought));
        for (EntityType type : marked)
            figures.addAll(figures(type.name().toLowerCase(Locale.ROOT), pairs, Set.of(type)));
        return new Result(figures);
    }

    private static List<Figure> figures(String name, List<Pair> pairs, Set<EntityType> types) {
        List<Counts> counts = pairs.stream().map(p -> count(p, types)).toList();
        Counts sum = Counts.sum(counts);
        return List.of(
                Figure.of(
                        name + "_f1",
                        sum.f1(),
                        Bootstrap.interval(counts, sample -> Counts.sum(sample).f1())),
                Figure.of(name + "_precision", sum.precision()),
                Figure.of(name + "_recall", sum.recall()));
    }

    /** Only the types that the data marks at all are scored; a name of one type found as another is wrong twice. */
    private static Counts count(Pair pair, Set<EntityType> types) {
        List<Entity> key = pair.key().names().stream()
                .filter(e -> types.contains(e.type()))
                .toList();
        List<Entity> found =
                pair.found().stream().filter(e -> types.contains(e.type())).toList();
        return new Counts(found.stream().filter(key::contains).count(), found.size(), key.size());
    }

    private static List<Path> files(Task task) throws IOException {
        String[] parts = task.set().split("@", 2);
        try (Stream<Path> tree = Files.walk(task.get("ner/" + parts[0]))) {
            List<Path> files = tree.filter(NerBenchmark::isTagged)
                    .filter(f -> parts.length < 2 || part(f).equals(parts[1]))
                    .sorted()
                    .toList();
            if (files.isEmpty())
                throw new BenchException("There is no file of tagged tokens in " + task.set()
                        + ". Maybe name another --set; the files end in tsv, conll, conll.txt, iob2 or annotated.");
            return files;
        }
    }

    /** One file in ten is held back for each of dev and test, by the checksum of its name; the training recipe does the same. */
    private static String part(Path file) {
        CRC32 sum = new CRC32();
        sum.update(name(file).getBytes(StandardCharsets.UTF_8));
        return switch ((int) (sum.getValue() % 10)) {
            case 0 -> "test";
            case 1 -> "dev";
            default -> "train";
        };
    }

    private static String name(Path file) {
        return Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
    }

    private static boolean isTagged(Path file) {
        return Files.isRegularFile(file) && name(file).matches(".*\\.(?:tsv|conll|conll\\.txt|iob2|annotated)");
    }
}
