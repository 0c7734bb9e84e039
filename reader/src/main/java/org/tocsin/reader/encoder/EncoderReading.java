package org.tocsin.reader.encoder;

import java.util.List;

/**
 * What the encoder found in a text. All spans count in that text, lists are in its order.
 *
 * @param mentions names, counts and dates; they do not overlap
 * @param roles who or what had which part in an incident; they do not overlap
 * @param attributions sources, cues and contents; they do not overlap
 * @param sentences those that were read, in order
 * @param complete false if the text was longer than {@link Encoder#MAX_CHARACTERS}: the rest was not read
 */
public record EncoderReading(
        List<TaggedSpan<MentionType>> mentions,
        List<TaggedSpan<RoleType>> roles,
        List<TaggedSpan<AttributionPart>> attributions,
        List<SentenceReading> sentences,
        boolean complete) {
    /** Copies the lists. */
    public EncoderReading {
        mentions = List.copyOf(mentions);
        roles = List.copyOf(roles);
        attributions = List.copyOf(attributions);
        sentences = List.copyOf(sentences);
    }
}
