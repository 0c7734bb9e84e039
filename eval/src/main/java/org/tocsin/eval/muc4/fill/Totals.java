package org.tocsin.eval.muc4.fill;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.mention.Mention;
import org.tocsin.eval.muc4.template.Slot;

/**
 * Slots 17 and 24: how many were hit in all, where the report says it beside the numbers of the parts: "eight people, six priests and
 * two women". A number that one of the parts has is none of all of them, and one that nobody wrote is no total (fill rules, slot 24).
 */
final class Totals implements SlotWriter {
    private static final Pattern THINGS = Pattern.compile(
            "\\s+(?:[\\p{L}-]+\\s+)?(?:buildings|vehicles|houses|homes|banks|offices|towers|pylons|targets|places|stores|shops|embassies|installations)\\b");

    @Override
    public void write(Event event, String type, Lines lines) {
        ToldNumbers numbers = new ToldNumbers(event.text());
        List<String> people = lines.of(Slot.VICTIM_NUMBER);
        List<Mention<CountRange>> harmed = event.accounts().stream()
                .flatMap(a -> a.happening().harm().listCounts().stream())
                .filter(c -> numbers.tells(c.span()))
                .toList();
        findTotal(harmed, people).ifPresent(t -> lines.add(Slot.VICTIM_TOTAL, t));
        List<Mention<CountRange>> things = event.accounts().stream()
                .flatMap(a -> a.said().spans().stream())
                .flatMap(s -> numbers.listBefore(THINGS, s).stream())
                .toList();
        findTotal(things, lines.of(Slot.TARGET_NUMBER)).ifPresent(t -> lines.add(Slot.TARGET_TOTAL, t));
    }

    /** The greatest count, where the parts can make it up. */
    private static Optional<String> findTotal(List<Mention<CountRange>> counts, List<String> lines) {
        List<String> parts =
                lines.stream().map(l -> l.substring(0, l.indexOf(':'))).toList();
        if (parts.size() < 2) return Optional.empty();
        int sum = parts.stream()
                .filter(p -> p.matches("\\d+"))
                .mapToInt(Integer::parseInt)
                .sum();
        boolean open = parts.contains("PLURAL");
        return counts.stream()
                .map(Mention::value)
                .max(Comparator.comparingInt(CountRange::min))
                .filter(t -> t.min() >= parts.size() && (open ? t.min() > sum : t.min() == sum))
                .map(ToldNumbers::written)
                .filter(t -> !t.equals("PLURAL") && !parts.contains(t));
    }
}
