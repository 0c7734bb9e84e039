package org.tocsin.eval;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a benchmark measured.
 *
 * @param figures in the order in which they are shown; each name once
 */
public record Result(List<Figure> figures) {
    public Result {
        figures = List.copyOf(figures);
        Set<String> names = new HashSet<>();
        for (Figure figure : figures)
            if (!names.add(figure.name()))
                throw new IllegalArgumentException("The figure " + figure.name() + " is there twice.");
    }

    public Optional<Figure> find(String name) {
        return figures.stream().filter(f -> f.name().equals(name)).findFirst();
    }
}
