/**
 * The trained encoder: from a text to mentions, roles, attributions and kinds of event, each with a probability.
 * The only package that knows ONNX. {@link org.tocsin.reader.encoder.Encoder} is the one to begin with.
 */
@NullMarked
package org.tocsin.reader.encoder;

import org.jspecify.annotations.NullMarked;
