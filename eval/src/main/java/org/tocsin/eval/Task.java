package org.tocsin.eval;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What to measure on.
 *
 * @param data the folder of all data sets
 * @param set the part of it
 * @param from the first day that counts, for the benchmarks whose parts are cut by date
 * @param out where a benchmark may write what it predicted; never inside the repository's tracked files
 * @param log for people who wait; not part of the result
 */
public record Task(Path data, String set, Optional<LocalDate> from, Path out, PrintWriter log) {
    /**
     * A folder or file of the data.
     *
     * @throws BenchException if it is not there, or not inside the data
     */
    public Path get(String name) {
        Path path = data.resolve(name).normalize();
        if (!path.toAbsolutePath().normalize().startsWith(data.toAbsolutePath().normalize()))
            throw new BenchException(name + " is not inside " + data + ". Maybe pass another --data.");
        if (!Files.exists(path))
            throw new BenchException(
                    "There is no " + path + ". Maybe --data or --set is wrong: --data " + data + " --set " + set + ".");
        return path;
    }

    public void say(String line) {
        log.println(line);
        log.flush();
    }
}
