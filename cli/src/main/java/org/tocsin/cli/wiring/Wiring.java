package org.tocsin.cli.wiring;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tocsin.cli.config.Folders;
import org.tocsin.cli.terminal.Terminal;
import org.tocsin.core.line.Line;
import org.tocsin.exchange.in.PageHeadings;
import org.tocsin.exchange.in.WebFetcher;
import org.tocsin.exchange.in.WebPage;
import org.tocsin.reader.RuleReader;

/**
 * What the commands are given. Nothing here is loaded before a command asks for it.
 *
 * @param terminal where to read and write
 * @param folders where the user keeps things
 * @param program the folder of the program, with the samples
 * @param line the line with its reader, which loads itself when it first reads
 * @param pages reads the meta tags of pages
 * @param web fetches a page
 * @param pageServer serves the page
 * @param today the day it is here
 */
public record Wiring(
        Terminal terminal,
        Folders folders,
        Path program,
        Line line,
        PageHeadings pages,
        Function<String, WebPage> web,
        PageServer pageServer,
        Supplier<LocalDate> today) {
    /** That of the real program. */
    public static Wiring system() {
        Folders folders = Folders.system();
        return new Wiring(
                Terminal.system(folders.environment()),
                folders,
                Path.of(System.getProperty("tocsin.home", "")).toAbsolutePath(),
                new Line(new LazyReader(RuleReader::load)),
                new ReaderHeadings(),
                address -> new WebFetcher().fetch(address),
                new SpringPageServer(),
                () -> LocalDate.now(ZoneId.systemDefault()));
    }
}
