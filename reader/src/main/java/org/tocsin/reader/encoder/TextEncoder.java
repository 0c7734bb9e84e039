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

    private final OnnxModel model;

    private TextEncoder(ModelFiles files) {
        model = new OnnxModel(files);
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
        return model.version();
    }

    /** The {@link Embedding} of a text; empty where it has no words. */
    public String embed(String text) {
        Pieces pieces = model.cut(text.substring(0, Math.min(MAX_CHARACTERS, text.length())));
        int length = Math.min(MAX_PIECES, pieces.size());
        return length == 0 ? "" : Embedding.of(model.embed(pieces, new Windows.Range(0, length)));
    }
}
