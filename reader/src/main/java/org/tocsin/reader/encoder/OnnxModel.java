package org.tocsin.reader.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts texts into the word pieces of a model, and runs it with ONNX Runtime. One session serves all threads. Each window is run alone
 * and without padding, on the thread that asks: so what comes out depends on nothing but the window, to the bit, and threads do not
 * wait for each other.
 */
final class OnnxModel implements AutoCloseable {
    private final String version;
    private final Vocabulary vocabulary;
    private final WordPiece wordPiece;
    private final OrtEnvironment environment;
    private final OrtSession session;

    OnnxModel(ModelFiles files) {
        version = files.version();
        vocabulary = new Vocabulary(files.vocabulary());
        wordPiece = new WordPiece(vocabulary);
        CommandLine.check();
        environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // Windows differ in length: a plan of memory for each length would only grow.
            options.setMemoryPatternOptimization(false);
            session = environment.createSession(files.onnx(), options);
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "ONNX Runtime does not take the model: " + e.getMessage()
                            + ". Maybe this machine's processor or system is not one that it supports.",
                    e);
        }
    }

    /** The name and hash of the model, for the provenance of what it found. */
    String version() {
        return version;
    }

    /** The word pieces of a text, as the model numbers them. */
    Pieces cut(String text) {
        return wordPiece.cut(text);
    }

    /** The scores of the pieces of a window: for each a score for each column of {@link Columns}. */
    List<float[]> score(Pieces pieces, Windows.Range window) {
        long[] cases = new long[window.size() + 2];
        for (int i = 0; i < window.size(); i++)
            cases[i + 1] = pieces.letterCase(window.start() + i).number();
        float[][] scores = run(Map.of("ids", ids(pieces, window), "cases", cases), float[][][].class)[0];
        return List.of(scores).subList(1, 1 + window.size());
    }

    /** The vector of a window. */
    float[] embed(Pieces pieces, Windows.Range window) {
        return run(Map.of("ids", ids(pieces, window)), float[][].class)[0];
    }

    /** The numbers of the pieces, with the marks at both ends. */
    private long[] ids(Pieces pieces, Windows.Range window) {
        long[] ids = new long[window.size() + 2];
        ids[0] = vocabulary.first();
        ids[ids.length - 1] = vocabulary.last();
        for (int i = 0; i < window.size(); i++) ids[i + 1] = pieces.id(window.start() + i);
        return ids;
    }

    private <T> T run(Map<String, long[]> inputs, Class<T> form) {
        Map<String, OnnxTensor> tensors = new HashMap<>();
        try {
            for (var input : inputs.entrySet())
                tensors.put(input.getKey(), OnnxTensor.createTensor(environment, new long[][] {input.getValue()}));
            try (OrtSession.Result result = session.run(tensors)) {
                return form.cast(result.get(0).getValue());
            }
        } catch (OrtException e) {
            throw new IllegalStateException("The encoder failed on a window: " + e.getMessage(), e);
        } finally {
            tensors.values().forEach(OnnxTensor::close);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("The encoder's session does not close", e);
        }
    }
}
