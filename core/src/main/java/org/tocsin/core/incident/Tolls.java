package org.tocsin.core.incident;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.report.Published;
import org.tocsin.core.report.ReportId;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Harm;
import org.tocsin.core.statement.Statement;

/**
 * The toll of an incident. Each origin counts with the greatest figure of its latest report, so a correction stands and the older figure
 * stays among the voices. Where the origins agree, the estimate is what all of them allow; where they do not, it is the whole spread: nobody picks
 * the louder number.
 */
final class Tolls {
    private final List<Account> inOrder;
    private final Origins origins;

    Tolls(List<Account> accounts, Origins origins) {
        this.inOrder = accounts.stream()
                .sorted(Comparator.comparing(
                                (Account a) -> a.said().published(),
                                Comparator.nullsFirst(Comparator.<Published>naturalOrder()))
                        .thenComparing(Statement::id))
                .toList();
        this.origins = origins;
    }

    /** One kind of harm; null where no account speaks of it. */
    @Nullable
    Estimate<CountRange> estimate(Function<Harm, @Nullable Mention<CountRange>> field) {
        List<Reckoning.Word> words = words(field);
        if (words.isEmpty()) return null;
        return estimate(
                words.stream().map(Reckoning.Word::voice).toList(),
                words.stream()
                        .filter(w -> !w.replaced())
                        .map(Reckoning.Word::voice)
                        .toList());
    }

    /** How one kind of harm was counted; null where no account speaks of it. */
    @Nullable
    Reckoning reckon(Function<Harm, @Nullable Mention<CountRange>> field) {
        List<Reckoning.Word> words = words(field);
        return words.isEmpty() ? null : BestFigure.choose(words);
    }

    /** All figures, oldest first. */
    private List<Reckoning.Word> words(Function<Harm, @Nullable Mention<CountRange>> field) {
        List<Account> speaking = inOrder.stream()
                .filter(a -> field.apply(a.happening().harm()) != null)
                .toList();
        Map<Integer, ReportId> latest = new HashMap<>();
        Map<Integer, CountRange> known = new HashMap<>();
        Map<Telling, Integer> totals = new HashMap<>();
        for (Account a : speaking) {
            CountRange figure = voice(a, field).value();
            int origin = origins.originOf(a.id());
            if (!isBlurred(figure, known.get(origin))) {
                latest.put(origin, a.id().report());
                known.put(origin, figure);
            }
            if (figure.max() != null) totals.merge(telling(a), figure.min(), Math::max);
        }
        return speaking.stream()
                .map(a -> word(voice(a, field), a, latest, totals))
                .toList();
    }

    /** "Two or three", after the same source had said two: who tells it again, and less exactly, corrects nothing. */
    private static boolean isBlurred(CountRange figure, @Nullable CountRange known) {
        return known != null && known.isExact() && !figure.isExact() && figure.contains(known.min());
    }

    /** What one origin says in one report. */
    private record Telling(ReportId report, int origin) {}

    private Telling telling(Account a) {
        return new Telling(a.id().report(), origins.originOf(a.id()));
    }

    /**
     * A later report of the same origin replaces a figure; so does a greater one in the same report, since who counts five dead and then
     * names one of them corrects nothing, and what one report says first and last is no order of time.
     */
    private Reckoning.Word word(
            Voice<CountRange> voice, Account a, Map<Integer, ReportId> latest, Map<Telling, Integer> totals) {
        Telling telling = telling(a);
        CountRange figure = voice.value();
        int total = totals.getOrDefault(telling, 0);
        boolean part =
                figure.max() == null ? total >= figure.min() && totals.containsKey(telling) : total > figure.min();
        boolean later = !telling.report().equals(latest.get(telling.origin()));
        return new Reckoning.Word(voice, a.said().published(), telling.origin(), part || later);
    }

    private static Voice<CountRange> voice(Account a, Function<Harm, @Nullable Mention<CountRange>> field) {
        Mention<CountRange> mention =
                Objects.requireNonNull(field.apply(a.happening().harm()));
        return new Voice<>(mention.value(), a.id(), a.attribution(), mention.span());
    }

    private Estimate<CountRange> estimate(List<Voice<CountRange>> voices, List<Voice<CountRange>> current) {
        List<Voice<CountRange>> inTime =
                voices.stream().filter(current::contains).toList();
        Optional<CountRange> common = common(current);
        Estimate<CountRange> leading = Weigh.weigh(
                inTime,
                origins,
                common.isPresent() ? (x, y) -> true : Tolls::backs,
                Comparator.comparing((Voice<CountRange> v) -> !v.value().isExact())
                        .thenComparingInt(v -> -inTime.indexOf(v)));
        CountRange value = common.orElseGet(() -> spread(current));
        String reason = common.isPresent() ? leading.reason() : "the origins disagree: " + figures(inTime);
        CountRange agreed = common.orElse(leading.value());
        return new Estimate<>(
                value,
                reason,
                voices.stream().filter(v -> v.value().overlaps(agreed)).toList(),
                voices.stream().filter(v -> !v.value().overlaps(agreed)).toList(),
                false);
    }

    /** "At least two" is no figure that others could stand behind; "three" is. */
    private static boolean backs(CountRange figure, CountRange other) {
        return figure.max() == null ? figure.equals(other) : figure.overlaps(other);
    }

    private static Optional<CountRange> common(List<Voice<CountRange>> current) {
        Optional<CountRange> common = Optional.of(CountRange.atLeast(0));
        for (Voice<CountRange> voice : current) common = common.flatMap(c -> c.intersect(voice.value()));
        return common;
    }

    /** From the least to the greatest figure; "at least two" beside "three" and "five" does not open the range upwards. */
    private static CountRange spread(List<Voice<CountRange>> current) {
        List<CountRange> bounded =
                current.stream().map(Voice::value).filter(v -> v.max() != null).toList();
        return bounded.stream()
                .reduce(CountRange::span)
                .map(hull -> current.stream()
                        .map(Voice::value)
                        .filter(v -> v.max() == null && !v.overlaps(hull))
                        .reduce(hull, CountRange::span))
                .orElseThrow(() -> new IllegalStateException("Ranges without an upper bound always overlap"));
    }

    private static String figures(List<Voice<CountRange>> current) {
        return current.stream()
                .map(v -> v.value() + " (" + v.attribution().firstSpeaker().name() + ")")
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
