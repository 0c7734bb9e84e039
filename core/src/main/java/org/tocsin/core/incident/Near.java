package org.tocsin.core.incident;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tocsin.core.statement.StatementId;

/**
 * Which settings of a neighbourhood are worth comparing with which: those that {@link Blocks} finds for each other, and those of which
 * something was ruled. In a town under fire one neighbourhood may hold thousands of accounts of many months; to compare each with all
 * would grow with the square of the months.
 */
final class Near {
    /** So few are compared all with all sooner than looked up. */
    private static final int FEW = 40;

    private final List<int[]> before = new ArrayList<>();

    private Near() {}

    /** For settings by their number. */
    static Near of(List<Setting> settings, Rulings rulings, Map<StatementId, Integer> numbers) {
        Near near = new Near();
        if (settings.size() <= FEW)
            for (int i = 0; i < settings.size(); i++)
                near.before.add(IntStream.range(0, i).toArray());
        else near.lookUp(settings, ruled(settings.size(), rulings, numbers));
        return near;
    }

    /** The numbers below this one that are worth comparing with it, in their order. */
    int[] before(int number) {
        return before.get(number);
    }

    /** How many pairs are worth comparing. */
    long countPairs() {
        return before.stream().mapToLong(b -> b.length).sum();
    }

    private void lookUp(List<Setting> settings, List<BitSet> ruled) {
        Blocks blocks = new Blocks();
        for (int i = 0; i < settings.size(); i++) {
            BitSet found = ruled.get(i);
            blocks.forEachNear(settings.get(i), found::set);
            before.add(found.stream().toArray());
            blocks.add(i, settings.get(i));
        }
    }

    /** For each number the lower ones with which a ruling compares it. */
    private static List<BitSet> ruled(int size, Rulings rulings, Map<StatementId, Integer> numbers) {
        List<BitSet> ruled = new ArrayList<>();
        for (int i = 0; i < size; i++) ruled.add(new BitSet());
        for (Ruling ruling : rulings.newestFirst()) {
            List<Integer> two =
                    ruling.accounts().stream().map(numbers::get).sorted().toList();
            if (two.size() == 2) ruled.get(two.getLast()).set(two.getFirst());
        }
        return ruled;
    }
}
