package org.tocsin.eval;

import java.util.List;
import java.util.stream.Collectors;

/** {@code docs/accuracy.md}: every figure that was kept, with its data, its commit and the command that repeats it. */
final class AccuracyPage {
    private static final String HEAD = """
            # How accurate it is

            Made by `./tocsin bench`; do not edit. Shares are percent; brackets hold the middle 95% of a bootstrap by document. `DIR` is a folder of public
            data sets, laid out as the classes in `eval` say; its texts belong to their publishers and are not part of this repository.
            """;

    private AccuracyPage() {}

    static String of(List<Recorded> records, List<Benchmark> benchmarks) {
        StringBuilder page = new StringBuilder(HEAD);
        for (Benchmark benchmark : benchmarks) {
            List<Recorded> own = records.stream()
                    .filter(r -> r.benchmark().equals(benchmark.name()))
                    .toList();
            if (own.isEmpty()) continue;
            page.append("\n## ")
                    .append(benchmark.name())
                    .append("\n\n")
                    .append(benchmark.description())
                    .append('\n');
            own.forEach(r -> page.append(section(r)));
        }
        return page.toString();
    }

    private static String section(Recorded record) {
        String rows = record.figures().stream()
                .map(f -> "| " + f.name() + " | " + Written.number(f.value())
                        + f.interval().map(i -> " " + Written.interval(i)).orElse("") + " |\n")
                .collect(Collectors.joining());
        return "\n`" + command(record) + "` at `" + record.commit() + "`:\n\n| figure | value |\n|---|---|\n" + rows;
    }

    private static String command(Recorded record) {
        int at = record.set().indexOf('@');
        String set = at < 0
                ? record.set()
                : record.set().substring(0, at) + " --from " + record.set().substring(at + 1);
        return "./tocsin bench " + record.benchmark() + " --data DIR --set " + set;
    }
}
