package org.tocsin.reader.encoder;

import java.util.List;
import java.util.Optional;
import org.tocsin.core.measure.Span;

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
    /** What is known of a text that the encoder did not read. */
    public static final EncoderReading NONE = new EncoderReading(List.of(), List.of(), List.of(), List.of(), false);

    /** Copies the lists. */
    public EncoderReading {
        mentions = List.copyOf(mentions);
        roles = List.copyOf(roles);
        attributions = List.copyOf(attributions);
        sentences = List.copyOf(sentences);
    }

    /** What was found of the sentence in which an offset lies. */
    public Optional<SentenceReading> findSentenceAt(int offset) {
        return sentences.stream()
                .filter(s -> s.span().start() <= offset && offset < s.span().end())
                .findFirst();
    }

    /** The parties of incidents inside a span, of which the encoder is as sure as this or surer. */
    public List<TaggedSpan<RoleType>> listRoles(Span within, double probability) {
        return roles.stream()
                .filter(r -> within.contains(r.span()) && r.probability() >= probability)
                .toList();
    }
}
