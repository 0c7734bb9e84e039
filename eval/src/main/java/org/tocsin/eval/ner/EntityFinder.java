package org.tocsin.eval.ner;

import java.util.List;
import java.util.Set;
import org.tocsin.core.measure.Span;

/** Whatever finds names: the lexicons and the gazetteer, or a model. */
public interface EntityFinder {
    /**
     * The names in a text, not overlapping.
     *
     * @param sentences in the order of the text, not overlapping
     */
    List<Entity> find(String text, List<Span> sentences);

    /** The types that it looks for at all; others are not held against it. */
    Set<EntityType> types();
}
