package org.tocsin.eval.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.eval.BenchException;
import org.tocsin.eval.Figure;

/** Stanford CoreNLP as a process of its own (see eval/corenlp): it is GPL, and is not linked with Tocsin. */
final class CoreNlp {
    private static final String VARIABLE = "TOCSIN_CORENLP";
    private static final List<String> PIPELINES = List.of("crf", "default");
    private static final int SECONDS = 20;

    private final Path jar;

    private CoreNlp(Path jar) {
        this.jar = jar;
    }

    /** Empty where nobody asks for the comparison. */
    static Optional<CoreNlp> find() {
        String jar = System.getenv(VARIABLE);
        if (jar == null || jar.isBlank()) return Optional.empty();
        if (!Files.isRegularFile(Path.of(jar)))
            throw new BenchException(
                    VARIABLE + " names no file: " + jar + ". Maybe build it: mvn -f eval/corenlp/pom.xml package");
        return Optional.of(new CoreNlp(Path.of(jar)));
    }

    /** Reports a second of each pipeline on one to some threads, its load time and memory. */
    List<Figure> measure(Path folder, int maxThreads) throws IOException {
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (String pipeline : PIPELINES)
            for (int threads = 1; threads <= maxThreads; threads++)
                for (String line : run(folder, pipeline, threads)) {
                    String[] parts = line.split(" ", 2);
                    if (parts.length == 2 && parts[0].startsWith("corenlp_"))
                        figures.put(parts[0], Figure.of(parts[0], Double.parseDouble(parts[1])));
                }
        return List.copyOf(figures.values());
    }

    private List<String> run(Path folder, String pipeline, int threads) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-Xmx6g", "-jar", jar.toString(), folder.toString()));
        command.addAll(List.of(pipeline, Integer.toString(threads), Integer.toString(SECONDS)));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            List<String> lines = process.inputReader().lines().toList();
            if (process.waitFor() != 0)
                throw new BenchException("CoreNLP (" + pipeline + ") ended with " + process.exitValue()
                        + ". Maybe it needs more memory.");
            return lines;
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new BenchException("Interrupted. Maybe run it again.");
        }
    }
}
