package org.tocsin.eval.places;

import java.util.List;

/**
 * How a collection without parts of its own is cut, by document and in the order of the file: the first 60% train, the next
 * 20% choose, the last 20% test. The Local-Global Lexicon stands in order of its feeds, so no feed is in two parts but the two
 * at the cuts.
 */
record Split(List<GoldReport> train, List<GoldReport> dev, List<GoldReport> test) {
    static Split of(List<GoldReport> all) {
        int first = all.size() * 6 / 10;
        int second = all.size() * 8 / 10;
        return new Split(all.subList(0, first), all.subList(first, second), all.subList(second, all.size()));
    }
}
