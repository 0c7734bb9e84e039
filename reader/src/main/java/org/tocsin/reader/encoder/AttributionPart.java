package org.tocsin.reader.encoder;

/** The parts of "somebody says something", after PolNeAR. The order is the order of the model's columns. */
public enum AttributionPart {
    SOURCE,
    CUE,
    CONTENT
}
