package org.tocsin.eval.places;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.tocsin.core.measure.Span;
import org.tocsin.reader.gazetteer.Gazetteer;
import org.tocsin.reader.gazetteer.LinearTagger;
import org.tocsin.reader.gazetteer.PlaceTagger;
import org.tocsin.reader.gazetteer.TaggedText;

/**
 * Trains the two taggers of names, one for names of all kinds on newswire from many countries, and one for places on the first
 * part of the Local-Global Lexicon, which sees what the first one says.
 *
 * <p>Arguments: the folder of the data, and the file to write.
 */
public final class TrainTagger {
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("Location", "LOC"),
            Map.entry("LOC", "LOC"),
            Map.entry("Person", "PER"),
            Map.entry("PER", "PER"),
            Map.entry("Organization", "ORG"),
            Map.entry("ORG", "ORG"),
            Map.entry("Facility", "FAC"),
            Map.entry("NORP", "NORP"),
            Map.entry("Misc", "MISC"));

    static final int NAME_BITS = 18;
    static final int PLACE_BITS = 17;

    private final Gazetteer gazetteer = Gazetteer.load();

    private TrainTagger() {}

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        TrainTagger trainer = new TrainTagger();
        List<Conll.Marked> news = new ArrayList<>();
        try (Stream<Path> files = Files.list(data.resolve("ner/en_worldwide"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList())
                news.addAll(Conll.read(file, 10_000));
        }
        float[] names = new Perceptron(PlaceTagger.NAMES, NAME_BITS).train(trainer.names(news), 6);
        LinearTagger first = new LinearTagger(PlaceTagger.NAMES, names);
        List<GoldReport> reports =
                Split.of(Collection.read(data.resolve("geoparsing/lgl.xml"))).train();
        float[] places = new Perceptron(PlaceTagger.PLACES, PLACE_BITS).train(trainer.places(reports, first), 8);
        write(Path.of(arguments[1]), names, places);
    }

    private List<TaggedWords> names(List<Conll.Marked> texts) {
        List<TaggedWords> all = new ArrayList<>();
        for (Conll.Marked marked : texts) {
            TaggedText text = new TaggedText(gazetteer, marked.text());
            int[] tags = new int[text.size()];
            for (int s = 0; s < marked.spans().size(); s++) {
                String kind = KINDS.get(marked.kinds().get(s));
                if (kind != null) mark(text, marked.spans().get(s), kind, PlaceTagger.NAMES, tags);
            }
            all.add(new TaggedWords(text.listFeatures(), tags));
        }
        return all;
    }

    private List<TaggedWords> places(List<GoldReport> reports, LinearTagger first) {
        List<TaggedWords> all = new ArrayList<>();
        for (GoldReport report : reports) {
            TaggedText text = new TaggedText(gazetteer, report.text());
            int[] tags = new int[text.size()];
            report.places().forEach(p -> mark(text, p.span(), "LOC", PlaceTagger.PLACES, tags));
            List<String> said = PlaceTagger.said(first, text);
            all.add(new TaggedWords(text.listFeatures(said), tags));
        }
        return all;
    }

    private static void mark(TaggedText text, Span span, String kind, List<String> names, int[] tags) {
        boolean begun = false;
        for (int i = 0; i < text.size(); i++) {
            if (!text.span(i).overlaps(span)) continue;
            tags[i] = names.indexOf((begun ? "I-" : "B-") + kind);
            begun = true;
        }
    }

    private static void write(Path file, float[]... models) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
            for (float[] model : models) PlaceTagger.write(model, out);
        }
    }
}
