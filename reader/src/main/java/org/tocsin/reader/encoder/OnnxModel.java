package org.tocsin.reader.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.HashMap;
import java.util.Map;

/**
 * Runs a model with ONNX Runtime. One session serves all threads. Each window is run alone and without padding, on the
 * thread that asks: so what comes out depends on nothing but the window, to the bit, and threads do not wait for each other.
 */
final class OnnxModel implements AutoCloseable {
    private final OrtEnvironment environment;
    private final OrtSession session;

    OnnxModel(byte[] onnx) {
        CommandLine.check();
        environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // Windows differ in length: a plan of memory for each length would only grow.
            options.setMemoryPatternOptimization(false);
            session = environment.createSession(onnx, options);
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "ONNX Runtime does not take the model: " + e.getMessage()
                            + ". Maybe this machine's processor or system is not one that it supports.",
                    e);
        }
    }

    /** The scores of the pieces of one window, with the marks at both ends: for each a score for each column of {@link Columns}. */
    float[][] score(long[] ids, long[] cases) {
        return run(Map.of("ids", ids, "cases", cases), float[][][].class)[0];
    }

    /** The vector of one window, with the marks at both ends. */
    float[] embed(long[] ids) {
        return run(Map.of("ids", ids), float[][].class)[0];
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
