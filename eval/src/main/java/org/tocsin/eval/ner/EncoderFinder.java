package org.tocsin.eval.ner;

import java.util.List;
import java.util.Set;
import org.tocsin.core.measure.Span;
import org.tocsin.reader.encoder.Encoder;
import org.tocsin.reader.encoder.MentionType;

/** What the trained encoder takes for a name. */
final class EncoderFinder implements EntityFinder {
    private final Encoder encoder;

    EncoderFinder(Encoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public Set<EntityType> types() {
        return Set.of(EntityType.values());
    }

    @Override
    public List<Entity> find(String text, List<Span> sentences) {
        return encoder.read(text, sentences).mentions().stream()
                .map(m -> new Entity(type(m.type()), m.span()))
                .toList();
    }

    private static EntityType type(MentionType type) {
        return switch (type) {
            case PERSON -> EntityType.PERSON;
            case ORGANISATION -> EntityType.ORGANISATION;
            case PLACE -> EntityType.LOCATION;
            case NATIONALITY -> EntityType.NATIONALITY;
            case WEAPON -> EntityType.WEAPON;
            case FACILITY -> EntityType.FACILITY;
            case COUNT -> EntityType.COUNT;
            case DATE -> EntityType.DATE;
            case MONEY -> EntityType.MONEY;
            case PRODUCT -> EntityType.PRODUCT;
            case OTHER_NAME -> EntityType.OTHER_NAME;
        };
    }
}
