package org.tocsin.eval.ner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.Mention;
import org.tocsin.reader.date.Dates;
import org.tocsin.reader.gazetteer.Doubt;
import org.tocsin.reader.gazetteer.Gazetteer;
import org.tocsin.reader.lexicon.Lexicons;
import org.tocsin.reader.lexicon.Token;

/** What the rule reader knows by name: places, peoples, groups, outlets, dates, weapons. It knows no persons. */
final class LexiconFinder implements EntityFinder {
    private final Gazetteer gazetteer = Gazetteer.load();
    private final Lexicons lexicons = Lexicons.load();

    @Override
    public Set<EntityType> types() {
        return Set.of(
                EntityType.LOCATION,
                EntityType.NATIONALITY,
                EntityType.ORGANISATION,
                EntityType.DATE,
                EntityType.WEAPON);
    }

    @Override
    public List<Entity> find(String text, List<Span> sentences) {
        List<Entity> found = new ArrayList<>();
        List<Token> tokens = Token.of(text, new Span(0, text.length()));
        for (Mention<?> m : lexicons.groups().scan(tokens)) add(found, EntityType.ORGANISATION, m.span());
        for (Mention<?> m : lexicons.outlets().scan(tokens))
            if (isName(text, m.span())) add(found, EntityType.ORGANISATION, m.span());
        gazetteer.scan(text).stream()
                .filter(h -> h.doubt() == Doubt.NONE)
                .forEach(h -> add(found, EntityType.LOCATION, h.span()));
        for (Token token : tokens)
            if (isName(text, token.span())
                    && gazetteer.findCountryByDemonym(token.span().of(text)).isPresent())
                add(found, EntityType.NATIONALITY, token.span());
        for (Mention<?> m : Dates.scan(text, null)) add(found, EntityType.DATE, m.span());
        for (Mention<?> m : lexicons.weapons().scan(tokens)) add(found, EntityType.WEAPON, m.span());
        found.sort(Comparator.comparing(Entity::span));
        return found;
    }

    private static boolean isName(String text, Span span) {
        return Character.isUpperCase(text.codePointAt(span.start()));
    }

    private static void add(List<Entity> found, EntityType type, Span span) {
        if (found.stream().noneMatch(e -> e.span().overlaps(span))) found.add(new Entity(type, span));
    }
}
