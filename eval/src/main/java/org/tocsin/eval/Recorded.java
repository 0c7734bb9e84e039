package org.tocsin.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A result with where it comes from.
 *
 * @param set with the first day after an at sign, if one was given
 * @param commit the revision of the sources, with a plus sign if they were edited after it
 */
record Recorded(String benchmark, String set, String commit, List<Figure> figures) {
    static Recorded of(Path home, Benchmark benchmark, Task task, Result result) {
        return new Recorded(benchmark.name(), setOf(task), commit(home), result.figures());
    }

    static String setOf(Task task) {
        return task.set() + task.from().map(day -> "@" + day).orElse("");
    }

    private static String commit(Path home) {
        return git(home, "describe", "--always", "--dirty=+", "--abbrev=7", "--exclude=*");
    }

    /** What git says, or "unknown": the sources may have come without their history. */
    private static String git(Path home, String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-C", home.toString()));
        command.addAll(List.of(arguments));
        try {
            Process git = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return git.waitFor(10, TimeUnit.SECONDS) && git.exitValue() == 0 && !said.isEmpty() ? said : "unknown";
        } catch (IOException e) {
            return "unknown";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "unknown";
        }
    }
}
