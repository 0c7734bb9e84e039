package org.tocsin.core.incident;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Chooses one value among voices: the one behind which most independent origins stand. */
final class Weigh {
    private Weigh() {}

    /**
     * The estimate among the voices.
     *
     * @param agree whether the voice of the second value supports the first
     * @param preference which value to prefer where the origins are equally many, best first
     */
    static <T> Estimate<T> weigh(
            List<Voice<T>> voices, Origins origins, BiPredicate<T, T> agree, Comparator<? super Voice<T>> preference) {
        return weigh(voices, voices, origins, agree, preference);
    }

    /** The same, where only some of the voices say enough to be chosen. */
    static <T> Estimate<T> weigh(
            List<Voice<T>> telling,
            List<Voice<T>> voices,
            Origins origins,
            BiPredicate<T, T> agree,
            Comparator<? super Voice<T>> preference) {
        // An event of thousands of accounts has few different values.
        Map<T, Long> backing = new HashMap<>();
        for (Voice<T> v : telling) backing.computeIfAbsent(v.value(), x -> support(x, voices, origins, agree));
        Voice<T> best = telling.stream()
                .min(Comparator.comparingLong((Voice<T> v) -> -backing.getOrDefault(v.value(), 0L))
                        .thenComparing(preference)
                        .thenComparing(Voice::account))
                .orElseThrow(() -> new IllegalArgumentException("Nobody says anything of this detail"));
        List<Voice<T>> support =
                voices.stream().filter(v -> agree.test(best.value(), v.value())).toList();
        List<Voice<T>> against = voices.stream()
                .filter(v -> !agree.test(best.value(), v.value()))
                .toList();
        return new Estimate<>(best.value(), reason(support, against, origins), support, against, false);
    }

    private static <T> long support(T value, List<Voice<T>> voices, Origins origins, BiPredicate<T, T> agree) {
        return origins.countOf(voices.stream()
                .filter(w -> agree.test(value, w.value()))
                .map(Voice::account)
                .toList());
    }

    private static <T> String reason(List<Voice<T>> support, List<Voice<T>> against, Origins origins) {
        long mine = origins.countOf(support.stream().map(Voice::account).toList());
        long others = origins.countOf(against.stream().map(Voice::account).toList());
        String words = mine == 1 ? "one origin says so" : mine + " independent origins say so";
        return others == 0 ? words : words + ", " + (others == 1 ? "one disagrees" : others + " disagree");
    }
}
