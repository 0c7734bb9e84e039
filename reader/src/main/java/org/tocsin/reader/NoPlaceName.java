package org.tocsin.reader;

import java.util.Locale;
import java.util.regex.Pattern;
import org.tocsin.reader.gazetteer.NameHit;

/**
 * Names that some small place bears, and that stand for something else here: a side of a city ("the South Side", "in Southeast"),
 * a street ("Playa Avenue", "the 7700 block of Utica").
 */
final class NoPlaceName {
    private static final Pattern SIDE = Pattern.compile(
            "(?:(?:near|far|upper|lower|mid) )?(?:north|south|east|west|northeast|northwest|southeast|southwest|down|up|mid)(?:ern)?(?:town| ?side| end| bank| coast)?");

    private static final Pattern STREET = Pattern.compile(
            "^\\s(?:avenue|ave\\b|street|st\\.|boulevard|blvd|lane\\b|drive\\b|dr\\.|parkway|court\\b|terrace|k-8\\b)");

    private static final Pattern BLOCK =
            Pattern.compile("\\bblock of\\s+(?:[nsew]\\.?\\s+|north\\s+|south\\s+|east\\s+|west\\s+)?$");

    private static final int NEAR = 40;

    private NoPlaceName() {}

    static boolean is(String text, NameHit hit) {
        String name = hit.surface().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", " ");
        if (hit.role() == null && SIDE.matcher(name).matches()) return true;
        int end = hit.span().end();
        String after = text.substring(end, Math.min(text.length(), end + NEAR)).toLowerCase(Locale.ROOT);
        int start = hit.span().start();
        String before = text.substring(Math.max(0, start - NEAR), start).toLowerCase(Locale.ROOT);
        return STREET.matcher(after).find() || BLOCK.matcher(before).find();
    }
}
