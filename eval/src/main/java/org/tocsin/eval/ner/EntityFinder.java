package org.tocsin.eval.ner;

import java.util.List;
import java.util.Set;

/** Whatever finds names: the lexicons and the gazetteer, or a model. */
public interface EntityFinder {
    /** The names in a text, not overlapping. */
    List<Entity> find(String text);

    /** The types that it looks for at all; others are not held against it. */
    Set<EntityType> types();
}
