package org.tocsin.eval.places;

import java.util.Comparator;
import java.util.List;

/**
 * A text in which people marked the places.
 *
 * @param id of the text in its collection
 * @param outlet the web domain that published it, blank where unknown
 * @param text as it was published
 * @param places in the order of the text
 */
record GoldReport(String id, String outlet, String text, List<GoldPlace> places) {
    GoldReport {
        places = places.stream().sorted(Comparator.comparing(GoldPlace::span)).toList();
    }
}
