package org.tocsin.reader.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.Map;

/**
 * Runs the model with ONNX Runtime. One session serves all threads. Each window is run alone and without padding, on the
 * thread that asks: so its scores depend on nothing but the window, to the bit, and threads do not wait for each other.
 */
final class OnnxScorer implements PieceScorer, AutoCloseable {
    private final OrtEnvironment environment;
    private final OrtSession session;

    OnnxScorer(byte[] onnx) {
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

    @Override
    public float[][] score(long[] ids, long[] cases) {
        try (OnnxTensor pieces = OnnxTensor.createTensor(environment, new long[][] {ids});
                OnnxTensor letters = OnnxTensor.createTensor(environment, new long[][] {cases});
                OrtSession.Result result = session.run(Map.of("ids", pieces, "cases", letters))) {
            return ((float[][][]) result.get(0).getValue())[0];
        } catch (OrtException e) {
            throw new IllegalStateException("The encoder failed on a window of " + ids.length + " pieces", e);
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
