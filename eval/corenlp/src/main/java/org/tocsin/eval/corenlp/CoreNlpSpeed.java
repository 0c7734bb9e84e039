package org.tocsin.eval.corenlp;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Reads the texts of a folder with CoreNLP for some seconds and prints a figure a line: name, blank, value. The pipelines are
 * tokenisation, sentences and parts of speech, then names by the three CRF models only, or all that is the default.
 *
 * <p>Arguments: folder, {@code crf} or {@code default}, threads, seconds.
 */
public final class CoreNlpSpeed {
    private CoreNlpSpeed() {}

    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        List<String> texts = texts(Path.of(args[0]));
        String kind = args[1];
        int threads = Integer.parseInt(args[2]);
        long nanos = Long.parseLong(args[3]) * 1_000_000_000L;
        long start = System.nanoTime();
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties(kind.equals("crf")));
        double loadSeconds = (System.nanoTime() - start) / 1e9;
        read(pipeline, texts, 1, nanos / 4);
        long before = System.nanoTime();
        int reports = read(pipeline, texts, threads, nanos);
        double seconds = (System.nanoTime() - before) / 1e9;
        String suffix = kind + "_per_s_" + threads + (threads == 1 ? "_thread" : "_threads");
        System.out.printf(Locale.ROOT, "corenlp_%s %.4f%n", suffix, reports / seconds);
        System.out.printf(Locale.ROOT, "corenlp_%s_load_s %.2f%n", kind, loadSeconds);
        System.out.printf(Locale.ROOT, "corenlp_%s_peak_memory_mb %.0f%n", kind, peakMemoryMb());
    }

    private static Properties properties(boolean crfOnly) {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner");
        if (crfOnly) {
            properties.setProperty("ner.applyFineGrained", "false");
            properties.setProperty("ner.applyNumericClassifiers", "false");
            properties.setProperty("ner.useSUTime", "false");
            properties.setProperty("ner.buildEntityMentions", "false");
        }
        return properties;
    }

    private static List<String> texts(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList())
                texts.add(Files.readString(file));
        }
        return texts;
    }

    private static int read(StanfordCoreNLP pipeline, List<String> texts, int threads, long nanos)
            throws InterruptedException, ExecutionException {
        AtomicInteger next = new AtomicInteger();
        long end = System.nanoTime() + nanos;
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            Callable<Integer> work = () -> {
                int done = 0;
                for (; System.nanoTime() < end; done++)
                    pipeline.annotate(new Annotation(texts.get(next.getAndIncrement() % texts.size())));
                return done;
            };
            int sum = 0;
            for (Future<Integer> part : pool.invokeAll(Stream.generate(() -> work).limit(threads).toList()))
                sum += part.get();
            return sum;
        }
    }

    private static double peakMemoryMb() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) return 0;
        return Files.readAllLines(status).stream()
                .filter(l -> l.startsWith("VmHWM:"))
                .mapToDouble(l -> Double.parseDouble(l.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
