package org.tocsin.reader.encoder;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/** A very small untrained model, made by training/tiny.py: what it finds is noise, but always the same noise. */
final class TinyModel {
    private TinyModel() {}

    static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(TinyModel.class.getResource("tiny"), "The test resource \"tiny\"")
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
