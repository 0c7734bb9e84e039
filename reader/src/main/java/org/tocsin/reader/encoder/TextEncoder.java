package org.tocsin.reader.encoder;

import java.util.Optional;
import org.tocsin.core.statement.Embedding;

/**
 * Says where a text lies among others, by the mean of what a published sentence encoder makes of its first words (all-MiniLM-L6-v2;
 * {@code training/likeness.py} writes it). Two reports of one event lie near each other, in whatever words they tell it. Safe for many
 * threads.
 */
public final class TextEncoder {
    /** The head of a report tells what it is about; more would take longer and tell less. */
    private static final int MAX_CHARACTERS = 1_500;

    private static final int MAX_PIECES = 126;

    private final String version;
    private final Vocabulary vocabulary;
    private final WordPiece wordPiece;
    private final OnnxModel model;

    private TextEncoder(ModelFiles files) {
        version = files.version();
        vocabulary = new Vocabulary(files.vocabulary());
        wordPiece = new WordPiece(vocabulary);
        model = new OnnxModel(files.onnx());
    }

    /** The model that ships with the reader, if one does. It is opened once and serves all readers; nobody needs to close it. */
    public static Optional<TextEncoder> findShipped() {
        return Shipped.ENCODER;
    }

    /** Opens the model at its first use. */
    private static final class Shipped {
        static final Optional<TextEncoder> ENCODER = ModelFiles.findLikeness().map(TextEncoder::new);
    }

    /** The name and hash of the model, for the provenance of what was folded by it. */
    public String version() {
        return version;
    }

    /** The {@link Embedding} of a text; empty where it has no words. */
    public String embed(String text) {
        Pieces pieces = wordPiece.cut(text.substring(0, Math.min(MAX_CHARACTERS, text.length())));
        int length = Math.min(MAX_PIECES, pieces.size());
        if (length == 0) return "";
        long[] ids = new long[length + 2];
        ids[0] = vocabulary.first();
        ids[length + 1] = vocabulary.last();
        for (int i = 0; i < length; i++) ids[i + 1] = pieces.id(i);
        return Embedding.of(model.embed(ids));
    }
}
